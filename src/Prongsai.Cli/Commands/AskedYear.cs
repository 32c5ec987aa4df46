using System.CommandLine;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Commands;

/// <summary>The option <c>--year</c>: a fiscal year in Thai or Arabic digits, by default the latest of those that the verb can work on.</summary>
internal sealed class AskedYear
{
    public Option<string?> Option { get; } = new("--year")
    {
        Description = "ปีงบประมาณ พ.ศ. (ค่าเริ่มต้น: ปีล่าสุดที่มีข้อ OIT) / the fiscal year, B.E. (default: the latest with OIT items)",
        HelpName = "year",
    };

    /// <summary>One of the years, which are in ascending order; null where it is none of them.</summary>
    public FiscalYear? Find(ParseResult result, IReadOnlyList<FiscalYear> years)
    {
        var asked = result.GetValue(Option);
        return years.LastOrDefault(y => asked is null || y == Parse(asked));
    }

    /// <summary>What to say where <see cref="Find"/> gives nothing.</summary>
    public BilingualText Unknown(ParseResult result, IReadOnlyList<FiscalYear> years)
    {
        var (asked, list) = (result.GetValue(Option), string.Join(", ", years));
        return years.Count == 0
            ? new("ยังไม่มีปีใดที่มีข้อ OIT ในเนื้อหา", "The content has no year with OIT items yet.")
            : new($"ไม่มีปี {asked} ปีที่มีข้อ OIT คือ {list}", $"There is no year {asked}; the years with OIT items are {list}.");
    }

    public static FiscalYear? Parse(string text) =>
        int.TryParse(ThaiText.ToArabicDigits(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && FiscalYear.IsPlausible(number) ? new FiscalYear(number) : null;
}
