using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// Joins a theme's style sheets into one, <c>assets/base.css</c> first and the rest in ordinal order, and gives the assets they name
/// their published names; comments stay behind. Addresses in every sheet are relative to <c>assets/</c>; those of other places stay as they are.
/// </summary>
internal static partial class StyleSheet
{
    private const string FirstPath = "assets/base.css";

    public static string Join(IEnumerable<ThemeFile> sheets, IReadOnlyDictionary<string, string> published, DiagnosticBag diagnostics)
    {
        var result = new StringBuilder();
        foreach (var sheet in sheets.OrderBy(f => f.Path == FirstPath ? "" : f.Path, StringComparer.Ordinal))
        {
            var text = Rewrite(sheet, published, diagnostics);
            result.Append(text);
            if (!text.EndsWith('\n'))
            {
                result.Append('\n');
            }
        }

        return result.ToString();
    }

    private static string Rewrite(ThemeFile sheet, IReadOnlyDictionary<string, string> published, DiagnosticBag diagnostics) =>
        Token().Replace(sheet.Source.Text, token =>
        {
            var address = token.Groups["address"];
            if (token.Value.StartsWith("/*", StringComparison.Ordinal))
            {
                return "";
            }

            var name = NameOf(address.Value);
            if (!address.Success || name.Length == 0 || IsElsewhere(name))
            {
                return token.Value;
            }

            if (!published.TryGetValue(name, out var path))
            {
                diagnostics.AddUnknown(RenderDiagnostics.AssetMissing, sheet.Source.Span(address.Index, address.Length), name, published.Keys, name);
                return token.Value;
            }

            var start = address.Index - token.Index;
            return token.Value[..start] + path[ThemeFiles.AssetFolder.Length..] + token.Value[(start + name.Length)..];
        });

    /// <summary>An address without its query and fragment, as in <c>icons.svg#flag</c>.</summary>
    private static string NameOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    private static bool IsElsewhere(string name) => name.StartsWith('/') || Scheme().IsMatch(name);

    /// <summary>Comments and strings are met first, so that an address is only found where it is one.</summary>
    [GeneratedRegex(
        """/\*.*?(?:\*/|\z)|\burl\(\s*(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)'|(?<address>[^\s"')]*))\s*\)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
