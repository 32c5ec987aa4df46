using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Model;
using Prongsai.Core.Localization;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Judging;

/// <summary>
/// Whether content names only years that the item does not ask for. Its headlines count most; where they name none, its beginning does, as far
/// as that says "of the year"; where that names none either, its address. A year somewhere in the text, or in its foot, accuses nothing. The
/// time of this site's own pages is known to the build.
/// </summary>
internal static class YearJudge
{
    private const int BeginningOfAPage = 600;
    private const int BeginningOfADocument = 1500;

    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Own is not null || link.Item.Period is not { Year: { } wanted } period)
        {
            yield break;
        }

        var named = Named(link, wanted);
        if (named.Count > 0 && !named.Exists(y => Fits(y, wanted, period.Kind)))
        {
            yield return LinkFinding.Of(LinkReasons.AnotherYear, named[0].ToString(), wanted.ToString());
        }
    }

    private static List<FiscalYear> Named(JudgedLink link, FiscalYear wanted)
    {
        List<FiscalYear> heads = [.. link.Headlines.SelectMany(h => YearMention.In(h, wanted))];
        if (heads.Count > 0)
        {
            return heads;
        }

        var text = link.Page is null ? link.Seen.Text : string.Join('\n', link.OwnBlocks);
        if (YearMention.In(text, wanted).Contains(wanted))
        {
            return [];
        }

        var beginning = text[..Math.Min(text.Length, link.Page is null ? BeginningOfADocument : BeginningOfAPage)];
        var tops = string.Join('\n', (link.Page?.Captions ?? []).Prepend(beginning));
        List<FiscalYear> told = [.. YearMention.OfContentIn(tops, wanted)];
        return told.Count > 0 ? told : [.. YearMention.InPath(link.FinalAddress, wanted)];
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
    private const int Century = 100;

    /// <summary>Also by the last two digits where the word for year stands before them.</summary>
    public static IReadOnlyList<FiscalYear> In(string text, FiscalYear wanted)
    {
        var plain = ThaiText.ToArabicDigits(text);
        return [.. Years().Matches(plain).SelectMany(m => Read(m, plain, wanted)), .. ShortYears().Matches(plain).SelectMany(m => ReadShort(m, wanted))];
    }

    /// <summary>Only those of which the text says that it is of that year; a day of a month and a law's number say nothing of that.</summary>
    public static IReadOnlyList<FiscalYear> OfContentIn(string text, FiscalYear wanted)
    {
        var plain = ThaiText.ToArabicDigits(text);
        var written = Years().Matches(plain).Where(m => SaysOfYear().IsMatch(plain[Math.Max(0, m.Index - 40)..m.Index])).SelectMany(m => Read(m, plain, wanted));
        return [.. written, .. ShortYears().Matches(plain).SelectMany(m => ReadShort(m, wanted))];
    }

    /// <summary>A folder or file named by a year of the Buddhist era; not one of uploads, in which a month follows.</summary>
    public static IReadOnlyList<FiscalYear> InPath(Uri address, FiscalYear wanted)
    {
        var path = ThaiText.ToArabicDigits(Uri.UnescapeDataString(address.AbsolutePath));
        return
        [
            .. YearsOfPath().Matches(path).Select(m => int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture))
                .Where(FiscalYear.IsPlausible).Select(y => new FiscalYear(y)).Where(y => Math.Abs(y.BuddhistEra - wanted.BuddhistEra) <= Near),
        ];
    }

    private static IEnumerable<FiscalYear> Read(Match match, string plain, FiscalYear wanted)
    {
        var to = YearOf(match.Groups["to"].Value);
        if (YearOf(match.Groups["from"].Value) is not { } from || Math.Abs(from.BuddhistEra - wanted.BuddhistEra) > Near)
        {
            return [];
        }

        var years = Between(from, to ?? from);
        return to is null && IsFirstQuarter(plain[..match.Index]) ? years.Append(new FiscalYear(from.BuddhistEra + 1)) : years;
    }

    private static IEnumerable<FiscalYear> ReadShort(Match match, FiscalYear wanted)
    {
        var year = (wanted.BuddhistEra / Century * Century) + int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return FiscalYear.IsPlausible(year) && Math.Abs(year - wanted.BuddhistEra) <= Near ? [new FiscalYear(year)] : [];
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

    [GeneratedRegex(@"(?<![\d,/-])(?<!\d\.)(?<from>\d{4})(?:\s*(?:-|–|—|ถึง|to)\s*(?:พ\.?ศ\.?\s*)?(?<to>\d{4}))?(?![\d])")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?:ปี|ปีงบ|งบประมาณ|พ\.?ศ\.?)\s*['’]?(?<year>[4-9]\d)(?![\d.,:/%])(?!\s*(?:ปี|ขวบ|คน|บาท))")]
    private static partial Regex ShortYears();

    [GeneratedRegex(@"(?:ปี|ปีงบประมาณ|ประจำปี|ปีการศึกษา|งบประมาณ|fiscal\s+year|financial\s+year|\byear|\bfy)\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SaysOfYear();

    [GeneratedRegex(@"(?<![\d])(?<year>\d{4})(?!\d)(?![-/_](?:0?[1-9]|1[0-2])(?:[-/_.]|$))")]
    private static partial Regex YearsOfPath();

    [GeneratedRegex(@"(?:ตุลาคม|พฤศจิกายน|ธันวาคม|ต\.ค\.|พ\.ย\.|ธ\.ค\.|october|november|december|oct\.?|nov\.?|dec\.?)\s*(?:พ\.?ศ\.?\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstQuarter();
}
