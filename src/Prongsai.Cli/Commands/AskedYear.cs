using System.CommandLine;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Commands;

/// <summary>The option <c>--year</c>: a fiscal year in Thai or Arabic digits, by default the latest that the verb can work on.</summary>
/// <param name="what">What a year has that the verb can work on.</param>
internal sealed class AskedYear(BilingualText what)
{
    public Option<string?> Option { get; } = new("--year")
    {
        Description = $"ปีงบประมาณ พ.ศ. (ถ้าไม่บอก: ปีล่าสุดที่มี{what.Thai}) / the fiscal year, B.E. (default: the latest with {what.English})",
        HelpName = "year",
    };

    public static AskedYear OfItems() => new(new("ข้อ OIT", "OIT items"));

    public static AskedYear OfMeasures() => new(new("มาตรการ", "measures"));

    public static AskedYear OfAppeals() => new(new("แฟ้ม appeal.yaml", "a file appeal.yaml"));

    /// <summary>One of the years, which are in ascending order; null where it is none of them.</summary>
    public FiscalYear? Find(ParseResult result, IReadOnlyList<FiscalYear> years)
    {
        var asked = result.GetValue(Option);
        return years.LastOrDefault(y => asked is null || y == FiscalYear.Parse(asked));
    }

    /// <summary>What to say where <see cref="Find"/> gives nothing.</summary>
    public BilingualText Unknown(ParseResult result, IReadOnlyList<FiscalYear> years)
    {
        var (asked, list) = (result.GetValue(Option), string.Join(", ", years));
        return years.Count == 0
            ? new($"ยังไม่มีปีใดที่มี{what.Thai} ในเนื้อหา", $"The content has no year with {what.English} yet.")
            : new($"ไม่มีปี {asked} ปีที่มี{what.Thai} คือ {list}", $"There is no year {asked}; the years with {what.English} are {list}.");
    }
}
