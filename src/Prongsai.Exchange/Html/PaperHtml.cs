using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Html;

/// <summary>An official paper as a page to print on A4, complete in itself: no script, nothing loaded, every text encoded.</summary>
internal sealed class PaperHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly Culture _culture;

    private PaperHtml(Culture culture) => _culture = culture;

    public static byte[] Write(string title, ImmutableArray<PaperBlock> blocks, Culture culture)
    {
        var page = new PaperHtml(culture);
        page._html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{culture}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Encode(title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>\n{PaperPageStyle.Of(culture)}\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in blocks)
        {
            page.Append(block);
        }

        page._html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page._html.ToString());
    }

    private void Append(PaperBlock block)
    {
        switch (block)
        {
            case PaperTable table:
                Append(table);
                break;
            case PaperPicture picture:
                Append(picture);
                break;
            case PaperLines { Style: PaperStyle.Rule }:
                _html.Append("<hr>\n");
                break;
            case PaperLines lines:
                var (outer, inner) = TagsOf(lines.Style);
                Append($"<{outer} class=\"{lines.Style.ToString().ToLowerInvariant()}\">");
                lines.Lines.ToList().ForEach(line => Append(inner is null ? Encode(line) : $"<{inner}>{Encode(line)}</{inner}>"));
                Append($"</{outer}>\n");
                break;
            default:
                throw new InvalidOperationException($"no form for {block}");
        }
    }

    private static (string Outer, string? Inner) TagsOf(PaperStyle style) => style switch
    {
        PaperStyle.Heading => ("h1", null),
        PaperStyle.Part => ("h2", null),
        PaperStyle.Section => ("h3", null),
        PaperStyle.Entry => ("ul", "li"),
        _ => ("div", "p"),
    };

    /// <summary>As an image, a drawing runs and loads nothing, and its names stay its own.</summary>
    private void Append(PaperPicture picture)
    {
        var type = picture.Content.Format == DocumentFormat.Svg ? "svg+xml" : "png";
        var (bytes, size) = (Convert.ToBase64String(picture.Content.Bytes.Span), FormattableString.Invariant($"height:{picture.Millimetres}mm"));
        Append($"<div class=\"head\"><img src=\"data:image/{type};base64,{bytes}\" alt=\"{Encode(picture.Text)}\" style=\"{size}\"></div>\n");
    }

    private void Append(PaperTable table)
    {
        Append("<table>\n<colgroup>");
        table.Columns.ToList().ForEach(c => Append(FormattableString.Invariant($"<col style=\"width:{c.Share}%\">")));
        Append("</colgroup>\n<thead>\n<tr>");
        table.Columns.ToList().ForEach(c => Append($"<th scope=\"col\">{Encode(c.Head)}</th>"));
        Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            Append("<tr>");
            row.Select((cell, at) => Cell(cell, at == 0 ? "th scope=\"row\"" : "td")).ToList().ForEach(Append);
            Append("</tr>\n");
        }

        Append("</tbody>\n</table>\n");
    }

    private string Cell(ImmutableArray<LocalizedRun> lines, string tag) =>
        $"<{tag}>{string.Concat(lines.Select(l => $"<p{(l.Culture == _culture ? "" : $" lang=\"{l.Culture}\"")}>{Encode(l.Text)}</p>"))}</{tag[..2]}>";

    private void Append(string html) => _html.Append(html);

    private static string Encode(string text) => Encoder.Encode(text);
}
