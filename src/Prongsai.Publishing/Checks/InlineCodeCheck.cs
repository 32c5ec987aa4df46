using System.Buffers;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Scripts and styles stand in files, so that the strict content security policy of the site holds. Blocks of data
/// (<c>application/ld+json</c>) are no code.
/// </summary>
internal sealed class InlineCodeCheck : IPageCheck
{
    private static readonly string[] ScriptTypes =
        ["", "module", "importmap", "speculationrules", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript"];

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public void Check(HtmlPage page, Findings findings)
    {
        foreach (var element in page.Elements)
        {
            if (IsInlineScript(element))
            {
                findings.Add(CheckDiagnostics.InlineCode, page.SpanOf(element), "<script>");
            }

            foreach (var (name, value) in element.Attributes)
            {
                if (name.Span.SequenceEqual("style") || IsHandler(name.Span))
                {
                    findings.Add(CheckDiagnostics.InlineCode, page.SpanOf(element, name.ToString()), $"{name}=\"{value}\"");
                }
            }
        }
    }

    private static bool IsInlineScript(PageElement element) =>
        element.Name == "script"
        && !element.Has("src")
        && !element.Has("href")
        && ScriptTypes.Contains((element.Attribute("type") ?? "").Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsHandler(ReadOnlySpan<char> name) =>
        name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !name.ContainsAnyExcept(Letters);
}
