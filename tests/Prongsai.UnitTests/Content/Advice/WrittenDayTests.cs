using Prongsai.Content.Advice;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content.Advice;

/// <summary>A day is read in every way that people write one, and never guessed.</summary>
public sealed class WrittenDayTests
{
    [TestCase("04/08/2565", "2022-08-04")]
    [TestCase("4/8/2565", "2022-08-04")]
    [TestCase("4/8/65", "2022-08-04")]
    [TestCase("๔/๘/๒๕๖๕", "2022-08-04")]
    [TestCase("4 ส.ค. 65", "2022-08-04")]
    [TestCase("4 ส.ค. ๒๕๖๕", "2022-08-04")]
    [TestCase("4ส.ค.2565", "2022-08-04")]
    [TestCase("4 สิงหาคม 2565", "2022-08-04")]
    [TestCase("วันที่ 4 เดือนสิงหาคม พ.ศ. 2565", "2022-08-04")]
    [TestCase("วันพฤหัสบดีที่ ๔ สิงหาคม ๒๕๖๕", "2022-08-04")]
    [TestCase("2022-8-4", "2022-08-04")]
    [TestCase("2565-08-04", "2022-08-04")]
    [TestCase("2022/08/04", "2022-08-04")]
    [TestCase("20220804", "2022-08-04")]
    [TestCase("25650804", "2022-08-04")]
    [TestCase("04082565", "2022-08-04")]
    [TestCase("August 4, 2022", "2022-08-04")]
    [TestCase("4 Aug 2022", "2022-08-04")]
    [TestCase("4-Aug-22", "2022-08-04")]
    [TestCase("13/04/2022", "2022-04-13")]
    [TestCase("04/13/2022", "2022-04-13")]
    [TestCase("29 ก.พ. 2567", "2024-02-29")]
    [TestCase("31/02/2565", null)]
    [TestCase("29 ก.พ. 2566", null)]
    [TestCase("2022", null)]
    [TestCase("สิงหาคม 2565", null)]
    [TestCase("พรุ่งนี้", null)]
    [TestCase("", null)]
    [TestCase("999999999999", null)]
    public void A_day_is_read_as_it_was_meant(string written, string? day) =>
        Assert.That(WrittenDay.Parse(written) is { } read ? IsoDay.Show(read.Day) : null, Is.EqualTo(day));

    [TestCase("03/04/2022", true)]
    [TestCase("03/04/2565", false)]
    [TestCase("04-08-2022", true)]
    [TestCase("04/04/2022", false)]
    [TestCase("13/04/2022", false)]
    public void Day_and_month_that_could_be_each_other_are_told(string written, bool isAmbiguous) =>
        Assert.That(WrittenDay.Parse(written)?.IsAmbiguous, Is.EqualTo(isAmbiguous));
}
