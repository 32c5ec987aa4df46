using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Shapes;

/// <summary>Regular expressions over numbers and days, which people may write in Thai digits.</summary>
internal static partial class DigitPattern
{
    /// <summary>A whole value that matches, with room around it and each digit in either script.</summary>
    public static string Whole(string pattern) => $@"^\s*(?:{InBothScripts(pattern)})\s*$";

    /// <summary>The same pattern with each digit in either script; how often something is repeated stays as it is.</summary>
    public static string InBothScripts(string pattern) => DigitsOf().Replace(pattern, InBothScripts);

    private static string InBothScripts(Match part) => part.Value switch
    {
        ['{', ..] => part.Value,
        ['[', .. var body, ']'] => $"[{body}{string.Concat(Digits().Matches(body).Select(m => ThaiText.ToThaiDigits(m.Value)))}]",
        var digit => $"[{digit}{ThaiText.ToThaiDigits(digit)}]",
    };

    [GeneratedRegex(@"\[[^\]]*\]|\{[^}]*\}|[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsOf();

    /// <summary>Digits and ranges of digits in a class of signs, whatever else stands in it.</summary>
    [GeneratedRegex("[0-9](?:-[0-9])?", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
