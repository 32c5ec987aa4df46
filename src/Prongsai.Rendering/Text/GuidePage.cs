using System.Net;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Prongsai.Rendering.Text;

/// <summary>A page of the guide that comes with the program, as a web page that a browser shows from a folder. The guide is this project's own text.</summary>
public static class GuidePage
{
    private const string Style =
        "body{max-width:48rem;margin:0 auto;padding:1rem;line-height:1.7;color:#1a1a1a;background:#fff;font-family:'Leelawadee UI',Sarabun,Tahoma,sans-serif}"
        + "h1,h2{line-height:1.3}table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}"
        + "pre{background:#f3f3f3;border:1px solid #767676;padding:.8rem;overflow-x:auto;line-height:1.5}code{font-family:Consolas,monospace;overflow-wrap:break-word}";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <param name="markdown">The page.</param>
    /// <param name="language">The tag of its language.</param>
    /// <param name="above">Links that stand above it, by their words.</param>
    /// <param name="address">What becomes of an address in it.</param>
    public static string OfMarkdown(string markdown, string language, IEnumerable<(string Words, string Address)> above, Func<string, string> address)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        ThaiLineEnds.Join(document);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = address(link.Url ?? "");
        }

        var title = document.Descendants<HeadingBlock>().FirstOrDefault()?.Inline?.Descendants<LiteralInline>().Select(l => l.Content.ToString()) ?? [];
        return Page(string.Concat(title), language, above, document.ToHtml(Pipeline));
    }

    /// <summary>A file of the guide's example, as it is.</summary>
    public static string OfFile(string name, string text, IEnumerable<(string Words, string Address)> above) =>
        Page(name, "th", above, $"<h1>{Html(name)}</h1>\n<pre><code>{Html(text)}</code></pre>\n");

    private static string Page(string title, string language, IEnumerable<(string Words, string Address)> above, string body)
    {
        var links = string.Join(" · ", above.Select(a => $"<a href=\"{Html(a.Address)}\">{Html(a.Words)}</a>"));
        return $"<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            + $"<title>{Html(title)}</title>\n<style>{Style}</style>\n{(links.Length > 0 ? $"<nav>{links}</nav>\n" : "")}<main>\n{body}</main>\n</html>\n";
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
