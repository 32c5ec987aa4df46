using AngleSharp.Dom;
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

    public void Check(HtmlPage page, Findings findings)
    {
        foreach (var element in page.Elements)
        {
            if (IsInlineScript(element))
            {
                findings.Add(CheckDiagnostics.InlineCode, page.SpanOf(element), "<script>");
            }

            for (var i = 0; i < element.Attributes.Length; i++)
            {
                if (element.Attributes[i] is { } attribute && (attribute.Name == "style" || IsHandler(attribute.Name)))
                {
                    findings.Add(CheckDiagnostics.InlineCode, page.SpanOf(element, attribute.Name), $"{attribute.Name}=\"{attribute.Value}\"");
                }
            }
        }
    }

    private static bool IsInlineScript(IElement element) =>
        element.LocalName == "script"
        && !element.HasAttribute("src")
        && !element.HasAttribute("href")
        && ScriptTypes.Contains((element.GetAttribute("type") ?? "").Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsHandler(string name) =>
        name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.All(char.IsAsciiLetter);
}
