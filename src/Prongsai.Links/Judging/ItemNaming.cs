using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>Whether a text names an item by its code or its official title, however it is spaced and spelled.</summary>
internal static partial class ItemNaming
{
    /// <summary>Null where there is no text to look in.</summary>
    public static bool? Names(string text, OitItem item) => text.Length == 0
        ? null
        : Codes().Matches(ThaiText.ToArabicDigits(text)).Any(m => OitItemCode.TryParse(m.Value, out var code) && code == item.Code)
            || Joined(text).Contains(Joined(item.Title.For(Culture.Thai).Text), StringComparison.Ordinal);

    private static string Joined(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in ThaiText.Normalize(ThaiText.ToArabicDigits(text)))
        {
            if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:O|OIT\s?)\d{1,3}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Codes();
}
