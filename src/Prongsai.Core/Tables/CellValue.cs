using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Tables;

/// <summary>What a cell's text is, read whole: a number, an address of the web, nothing, or only text.</summary>
public static partial class CellValue
{
    /// <summary>True for an empty cell and for the dash that stands for one.</summary>
    public static bool IsBlank(string text) => text is "" or "-" or "–" or "—" || string.IsNullOrWhiteSpace(text);

    /// <summary>
    /// A number in Thai or Arabic digits, with commas between thousands or none, and a percent sign or none, which does not count. A number
    /// in brackets is negative. Null for what begins with a zero that says nothing, as codes do.
    /// </summary>
    public static decimal? Number(string text)
    {
        var match = NumberForm().Match(ThaiText.ToArabicDigits(text).Trim());
        if (!match.Success
            || match.Groups["open"].Success != match.Groups["close"].Success
            || !decimal.TryParse(match.Groups["digits"].ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return match.Groups["open"].Success != match.Groups["minus"].Success ? -number : number;
    }

    public static bool IsPercent(string text) => text.TrimEnd().EndsWith('%');

    /// <summary>An address that browsers open, whole; null for any other text.</summary>
    public static Uri? Link(string text) =>
        LinkForm().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address : null;

    [GeneratedRegex(@"^(?<open>\()?(?<minus>[-−])?\s?(?<digits>(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\.[0-9]+)?)\s?%?(?<close>\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^https?://[^\s<>""]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkForm();
}
