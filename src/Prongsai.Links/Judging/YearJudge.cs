using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>Whether a page's headlines name only years that the item does not ask for. The time of this site's own pages is known to the build.</summary>
internal static class YearJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Own is not null || link.Item.Period is not { Year: { } wanted } period)
        {
            yield break;
        }

        var named = link.Headlines.SelectMany(h => YearMention.In(h, wanted)).ToList();
        if (named.Count > 0 && !named.Exists(y => Fits(y, wanted, period.Kind)))
        {
            yield return LinkFinding.Of(LinkReasons.AnotherYear, named[0].ToString(), wanted.ToString());
        }
    }

    /// <summary>Measures may name the year before, whose results they answer; a rule in force may name any earlier year.</summary>
    private static bool Fits(FiscalYear named, FiscalYear wanted, ItemPeriodKind kind) =>
        named == wanted
        || (kind == ItemPeriodKind.AnalysisAndMeasures && named.BuddhistEra == wanted.BuddhistEra - 1)
        || (kind == ItemPeriodKind.InForce && named < wanted);
}

/// <summary>The fiscal years that a text names, in either era and either kind of digits; a range names all its years.</summary>
internal static partial class YearMention
{
    private const int Near = 15;
    private const int LongestRange = 25;

    public static IReadOnlyList<FiscalYear> In(string text, FiscalYear wanted)
    {
        var years = new List<FiscalYear>();
        var plain = ThaiText.ToArabicDigits(text);
        foreach (Match match in Years().Matches(plain))
        {
            var to = YearOf(match.Groups["to"].Value);
            if (YearOf(match.Groups["from"].Value) is { } from && Math.Abs(from.BuddhistEra - wanted.BuddhistEra) <= Near)
            {
                years.AddRange(Between(from, to ?? from));
                if (to is null && IsFirstQuarter(plain[..match.Index]))
                {
                    years.Add(new FiscalYear(from.BuddhistEra + 1));
                }
            }
        }

        return years;
    }

    private static IEnumerable<FiscalYear> Between(FiscalYear from, FiscalYear to)
    {
        var length = to.BuddhistEra - from.BuddhistEra;
        return length is < 0 or > LongestRange
            ? [from, to]
            : Enumerable.Range(from.BuddhistEra, length + 1).Select(y => new FiscalYear(y));
    }

    private static FiscalYear? YearOf(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (FiscalYear.IsPlausible(number))
        {
            return new FiscalYear(number);
        }

        return FiscalYear.IsCommonEra(number) ? FiscalYear.FromCommonEra(number) : null;
    }

    /// <summary>October to December belong to the fiscal year that follows.</summary>
    private static bool IsFirstQuarter(string before) => FirstQuarter().IsMatch(before);

    [GeneratedRegex(@"(?<![\d.,/-])(?<from>\d{4})(?:\s*(?:-|–|—|ถึง|to)\s*(?:พ\.?ศ\.?\s*)?(?<to>\d{4}))?(?![\d])")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?:ตุลาคม|พฤศจิกายน|ธันวาคม|ต\.ค\.|พ\.ย\.|ธ\.ค\.|october|november|december|oct\.?|nov\.?|dec\.?)\s*(?:พ\.?ศ\.?\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstQuarter();
}
