using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Text;

/// <summary>Finds marks within a line that were typed for a link, for emphasis or as HTML, and will be shown as they are.</summary>
internal static partial class MarkSlips
{
    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(
        [
            "a", "b", "i", "u", "s", "em", "strong", "small", "big", "sub", "sup", "del", "ins", "mark", "font", "span", "br", "p", "div", "center", "hr", "pre", "code",
            "img", "table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "iframe", "script", "style", "video",
            "audio", "object", "embed", "form", "input", "button", "section", "article", "meta", "link", "svg",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True where HTML was found, of which the first tag of a block stands for the others.</summary>
    public static bool FindHtml(VisibleText visible, DiagnosticBag diagnostics)
    {
        var tag = Html().Matches(visible.Text).FirstOrDefault(m => !m.Groups[1].Success || Tags.Contains(m.Groups[1].Value));
        if (tag is not null)
        {
            diagnostics.Add(SlipDiagnostics.HtmlShown, visible.SpanOf(tag.Index, tag.Length), SlipText.Of(tag.Value));
        }

        return tag is not null;
    }

    public static void Find(VisibleText visible, DiagnosticBag diagnostics)
    {
        var links = FindLinks(visible, diagnostics);
        foreach (var bare in BareAddress().Matches(visible.Text).Where(m => !links.Exists(l => m.Index < l.Index + l.Length && l.Index < m.Index + m.Length)))
        {
            var address = bare.Value.TrimEnd('.', ',', ';', ':', ')', '"', '”', '\'');
            var whole = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address;
            Report(SlipDiagnostics.NoLink, visible, bare.Index, address, $"<{whole}>", diagnostics);
        }

        foreach (var mark in Marks().Matches(visible.Text).Where(m => !links.Exists(l => m.Index >= l.Index && m.Index < l.Index + l.Length)))
        {
            Report(SlipDiagnostics.MarksLeftOver, visible, mark.Index, mark.Value, Mended(mark, visible.Text), diagnostics);
        }

        FindUnclosed(visible, diagnostics);
    }

    /// <summary>Reports marks that make text bold: one by itself lacks its partner, others stand where Markdown does not see them.</summary>
    public static void FindBold(VisibleText visible, DiagnosticBag diagnostics)
    {
        var found = Bold().Matches(visible.Text);
        if (found is [var single])
        {
            diagnostics.Add(SlipDiagnostics.Unclosed, visible.SpanOf(single.Index, single.Length), single.Value);
            return;
        }

        foreach (var mark in found.DistinctBy(m => visible.Text.AsSpan(0, m.Index).Count('\n')))
        {
            diagnostics.Add(ArticleDiagnostics.EmphasisLeftOver, visible.SpanOf(mark.Index, mark.Length));
        }
    }

    private static List<Match> FindLinks(VisibleText visible, DiagnosticBag diagnostics)
    {
        var links = Link().Matches(visible.Text).Where(m => m.Groups["gap"].Length == 0 || AddressLike().IsMatch(m.Groups["url"].Value)).ToList();
        foreach (var link in links)
        {
            var url = AsAddress(link.Groups["url"].Value);
            Report(SlipDiagnostics.NoLink, visible, link.Index, link.Value, $"[{link.Groups["text"].Value}]({url})", diagnostics);
        }

        var turned = TurnedLink().Matches(visible.Text).ToList();
        foreach (var link in turned)
        {
            Report(SlipDiagnostics.NoLink, visible, link.Index, link.Value, $"[{link.Groups[1].Value}]({AsAddress(link.Groups[2].Value)})", diagnostics);
        }

        return [.. links, .. turned];
    }

    private static string AsAddress(string written)
    {
        var address = Blank().Replace(written.Trim(), "%20");
        return address.Length == 0 ? "https://…" : address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{address}" : address;
    }

    private static string Mended(Match mark, string text)
    {
        if (mark.Value is ['*' or '_', ..])
        {
            var end = mark.Index + mark.Length;
            var before = mark.Index > 0 && !char.IsWhiteSpace(text[mark.Index - 1]) ? $"{text[mark.Index - 1]} " : "";
            return $"{before}{mark.Value}{(end < text.Length && !char.IsWhiteSpace(text[end]) ? $" {text[end]}" : "")}";
        }

        return mark.Value is ['[', '^', ..] ? $"({mark.Value[2..^1]})" : mark.Value.Trim('~', '=', '\\');
    }

    private static void FindUnclosed(VisibleText visible, DiagnosticBag diagnostics)
    {
        var at = visible.Text.IndexOf('`', StringComparison.Ordinal);
        if (at >= 0)
        {
            diagnostics.Add(SlipDiagnostics.Unclosed, visible.SpanOf(at, 1), "`");
        }
    }

    private static void Report(DiagnosticDescriptor slip, VisibleText visible, int at, string written, string mended, DiagnosticBag diagnostics) =>
        diagnostics.Add(slip, visible.SpanOf(at, written.Length), SlipText.Of(written), SlipText.Of(mended));

    [GeneratedRegex(@"<!--|</?([A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]\n]*)\](?<gap>[ \t]*)\((?<url>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\(([^()\n]+)\)\[((?:https?:|www\.|/|\.|#)[^\]\n]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex TurnedLink();

    [GeneratedRegex(@"^\s*(?:https?:|www\.|mailto:|\.{0,2}/|#)|^[^\s/]+/\S*\s*\z|\.(?:pdf|docx?|xlsx?|html?|jpe?g|png)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressLike();

    [GeneratedRegex(@"(?<![\w/@.=])(?:https?://|www\.)[^\s<>\uFFFC|]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex(
        @"(?<![*A-Za-z0-9])\*(?![*\s])[^*\n]*?(?<![\s*])\*(?!\*)|(?<![_\w])_(?![_\s])[^_\n]*?(?<![\s_])_(?!_)|__[^_\n]+__|~~[^~\n]+~~|(?<!=)==[^=\n]+==(?!=)|\[\^[^\]\n]+\]|\S*\\\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\*\*+", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
