using System.Text.RegularExpressions;
using Prongsai.Publishing.Addresses;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>Reads the references of a style sheet, which start from the sheet's own folder.</summary>
internal static class CssReader
{
    public static SiteDocument Read(OutputFile file, AddressResolver resolver)
    {
        var source = SiteFiles.SourceOf(file);
        var references =
            from address in CssAddresses.In(source.Text)
            let span = source.Span(address.Offset, address.Text.Length)
            select new Reference(address.Text, ReferenceUse.Resource, span, TargetOf(file, address.Text, resolver));
        return new SiteDocument(file, [.. references], default);
    }

    private static Address TargetOf(OutputFile file, string text, AddressResolver resolver) =>
        text.Length == 0 ? Address.Nowhere : resolver.Resolve(file.Path, text);
}

/// <summary>
/// Finds the addresses that a style sheet loads: <c>url()</c> and <c>@import</c>, not those in comments, strings and namespaces.
/// </summary>
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
