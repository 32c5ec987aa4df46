using System.Globalization;
using Prongsai.Core.Files;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>
/// What the record proves: when each link was first and last seen whole, and whether the record is still what was written. Opens nothing on
/// the network.
/// </summary>
internal sealed class LinkProof(TextWriter writer, MessageLanguage language)
{
    /// <summary>True where nothing that was written down has been changed since.</summary>
    /// <param name="record">All checks.</param>
    /// <param name="years">The fiscal years to show; empty for all.</param>
    /// <param name="folder">The folder of the record.</param>
    public bool Write(LinkRecord record, IReadOnlyCollection<FiscalYear> years, string folder)
    {
        var shown = record.Checks.Where(c => years.Count == 0 || years.Contains(c.Item.Year)).ToList();
        foreach (var link in shown.GroupBy(c => (c.Item, c.Address.AbsoluteUri)).OrderBy(g => g.Key.Item.Year.BuddhistEra).ThenBy(g => g.Key.Item.Code.Number))
        {
            WriteLink(link.Key.Item, link.Key.AbsoluteUri, [.. link]);
        }

        var isWhole = true;
        foreach (var file in shown.Select(c => c.Item.Year).Distinct().OrderBy(y => y.BuddhistEra).Select(y => $"{y}.jsonl"))
        {
            var state = LinkRecordChain.Examine(OrdinaryFile.ReadBytes(Path.Combine(folder, file)));
            isWhole &= state.BrokenAt is null;
            Write(TextOf(file, state));
        }

        if (shown.Count == 0)
        {
            Write(new("ยังไม่มีบันทึกการตรวจลิงก์ของปีที่เลือก สั่ง prongsai links ก่อน", "There is no record of link checks for the chosen years yet: run prongsai links first."));
        }

        return isWhole;
    }

    private void WriteLink(OitItemReference item, string address, List<LinkCheck> checks)
    {
        var whole = checks.Where(c => c.Verdict <= LinkVerdict.Moved).ToList();
        var times = (Whole: Number(whole.Count), All: Number(checks.Count));
        writer.WriteLine($"{item}  {address}");
        Write(whole.Count == 0
            ? new($"  ไม่เคยเห็นครบ จากการตรวจ {times.All} ครั้ง", $"  never seen whole in {EnglishCount.Of(checks.Count, "check")}")
            : new(
                $"  เห็นครบครั้งแรก {IsoDay.Show(whole[0].Day)} ครั้งล่าสุด {IsoDay.Show(whole[^1].Day)} ({times.Whole} จาก {times.All} ครั้ง)",
                $"  first seen whole on {IsoDay.Show(whole[0].Day)}, last on {IsoDay.Show(whole[^1].Day)} ({times.Whole} of {EnglishCount.Of(checks.Count, "check")})"));
    }

    private static BilingualText TextOf(string file, ChainState state) => state switch
    {
        { BrokenAt: { } line } => new(
            $"{file}: มีการแก้สิ่งที่บันทึกไว้ก่อนบรรทัดที่ {Number(line)} ภายหลัง จึงใช้เป็นหลักฐานไม่ได้ กู้แฟ้มจากสำเนาหรือประวัติการแก้ไข",
            $"{file}: something before line {Number(line)} was changed after it was written, so it proves nothing. Restore the file from a copy or from its history."),
        { Chained: 0 } => new($"{file}: {Number(state.Lines)} บรรทัด เขียนโดยรุ่นก่อนที่ไม่มีตราผนึก", $"{file}: {EnglishCount.Of(state.Lines, "line")}, written by an earlier version without a seal."),
        _ => new(
            $"{file}: {Number(state.Lines)} บรรทัด ไม่ถูกแก้ตั้งแต่บันทึก ตราผนึก {state.Value} จดไว้ที่อื่นเพื่อยืนยันภายหลัง",
            $"{file}: {EnglishCount.Of(state.Lines, "line")}, unchanged since written. Seal {state.Value}: note it elsewhere to hold the file to it later."),
    };

    private void Write(BilingualText text)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(line);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
