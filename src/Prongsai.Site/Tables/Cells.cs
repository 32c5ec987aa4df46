using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Tables;

/// <summary>What several tables say alike: meanings and units of columns, and the forms of their values.</summary>
internal static class Cells
{
    public static BilingualText FiscalYear { get; } = new("ปีงบประมาณ พ.ศ.", "Fiscal year, Buddhist era");

    public static BilingualText Indicator { get; } = new("เลขตัวชี้วัด", "Number of the indicator");

    public static BilingualText IndicatorName { get; } = new("ชื่อตัวชี้วัด", "Name of the indicator");

    public static BilingualText Instrument { get; } = new("รหัสแบบวัด: IIT, EIT หรือ OIT", "Code of the instrument: IIT, EIT or OIT");

    public static BilingualText Item { get; } = new("รหัสข้อ OIT", "Code of the OIT item");

    public static BilingualText ItemTitle { get; } = new("ชื่อข้อ OIT", "Title of the OIT item");

    public static BilingualText Unit { get; } = new("ส่วนงานที่รับผิดชอบ", "Responsible unit");

    public static BilingualText Units { get; } = new("ส่วนงานที่รับผิดชอบ คั่นด้วย ;", "Responsible units, separated by ;");

    public static BilingualText Score { get; } = new("คะแนน", "Score");

    public static BilingualText GradeName { get; } = new("ชื่อระดับที่ประกาศ", "Name of the published grade");

    public static BilingualText Source { get; } = new("เอกสารที่ประกาศคะแนน", "Document in which the score was published");

    public static BilingualText Passed { get; } = new("คะแนนรวมถึงเกณฑ์ผ่านของปีนั้นหรือไม่", "Whether the total reaches the pass mark of the year");

    public static BilingualText Points { get; } = new("คะแนน 0–100", "points, 0–100");

    public static BilingualText PointsOfTotal { get; } = new("คะแนนของคะแนนรวม", "points of the total");

    /// <summary>The document of a result: its title, number and day.</summary>
    public static string SourceOf(Scorecard card, SiteSettings settings) => string.Join(
        " ",
        new[] { card.Source.Title.For(settings.SourceCulture).Text, card.Source.Number, card.Source.Date is { } day ? IsoDay.Show(day) : null }.OfType<string>());

    /// <summary>A figure that was worked out, with as many decimals as the working shows.</summary>
    public static decimal Exact(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    public static string? UnitsOf(IEnumerable<UnitId> units, DisclosureModel model) => Joined(units.Select(u => NameOf(u, model)));

    public static string? UnitOf(Disclosure? disclosure, DisclosureModel model) => disclosure?.Unit is { } unit ? NameOf(unit, model) : null;

    /// <summary>Null for no value at all.</summary>
    public static string? Joined(IEnumerable<string> values, string separator = "; ") =>
        string.Join(separator, values) is { Length: > 0 } text ? text : null;

    /// <summary>A value of an enumeration as the content's files write it.</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string NameOf(UnitId unit, DisclosureModel model) => model.UnitOf(unit).Name.For(model.Settings.SourceCulture).Text;
}
