using System.Text.RegularExpressions;

namespace Prongsai.Publishing.Documents;

/// <summary>Finds the addresses that a style sheet loads: <c>url()</c> and <c>@import</c>, not those in comments, strings and namespaces.</summary>
internal static partial class CssAddresses
{
    public static IEnumerable<(string Text, int Offset)> In(string css) =>
        from token in Token().Matches(css)
        let address = token.Groups["address"]
        where address.Success && !address.Value.StartsWith('#')
        select (address.Value, address.Index);

    [GeneratedRegex("""
        /\*.*?(?:\*/|\z)
        | @namespace\b[^;]*
        | @import\s+(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)')
        | \burl\(\s*(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)'|(?<address>[^"'()\s]*))\s*\)
        | "(?:\\.|[^"\\\n])*"
        | '(?:\\.|[^'\\\n])*'
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
