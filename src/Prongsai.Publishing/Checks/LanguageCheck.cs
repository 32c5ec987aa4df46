using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// A page says which language it is in, and Thai inside a text of another language is marked as Thai; a screen reader
/// spells out or skips what is not. Only the first unmarked text of a page is reported, and none where the page says that
/// translations are missing: each of these has its own diagnostic.
/// </summary>
internal sealed class LanguageCheck : IPageCheck
{
    private const string Attribute = "lang";
    private const string Thai = "th";
    private const char BahtSign = '฿';
    private const char FirstLetter = '\u0E01';
    private const char LastLetter = '\u0E4E';

    public void Check(HtmlPage page, Findings findings)
    {
        if (!RootIsRight(page, findings) || page.Elements.Exists(e => e.Has("data-fallback")))
        {
            return;
        }

        PageElement? first = null;
        foreach (var (owner, text) in page.Texts)
        {
            if ((first is null || owner.Index < first.Index)
                && !IsThai(owner.Language)
                && owner.Name is not ("script" or "style")
                && StartOfThai(text.Span) < text.Length)
            {
                first = owner;
            }
        }

        if (first is not null)
        {
            var text = FirstThai(page, first);
            findings.AddWritten(WrittenPart.NameOfWords(text), PageDiagnostics.UnmarkedThai, SpanOf(page, first, text), $"“{text}”", first.Language);
        }
    }

    private static bool RootIsRight(HtmlPage page, Findings findings)
    {
        var root = page.Root;
        var language = root.Attribute(Attribute) ?? "";
        if (page.File.Page is not { Culture: var culture } || string.Equals(language, culture.Tag, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        findings.Add(PageDiagnostics.WrongLanguage, page.SpanOf(root, Attribute), "<html>", language, culture.Tag);
        return false;
    }

    private static bool IsThai(string language) =>
        language.StartsWith(Thai, StringComparison.OrdinalIgnoreCase) && (language.Length == Thai.Length || language[Thai.Length] == '-');

    /// <summary>The first run of Thai letters among an element's own texts.</summary>
    private static string FirstThai(HtmlPage page, PageElement element) =>
        page.Texts.Where(t => t.Owner == element).Select(t => FirstThaiIn(t.Text.Span)).First(run => run.Length > 0);

    private static string FirstThaiIn(ReadOnlySpan<char> text)
    {
        var start = StartOfThai(text);
        var end = start;
        while (end < text.Length && ThaiText.IsThai(text[end]))
        {
            end++;
        }

        return text[start..end].ToString();
    }

    /// <summary>Where the first Thai letter stands that is of no web address; the text's end where there is none.</summary>
    private static int StartOfThai(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange(FirstLetter, LastLetter) is >= 0 and var next)
        {
            at += next;
            var (from, to) = (at, at + 1);
            while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
            {
                from--;
            }

            while (to < text.Length && !char.IsWhiteSpace(text[to]))
            {
                to++;
            }

            var isAddress = IsAddress(text[from..to]);
            if (!isAddress && IsThaiLetter(text[at]))
            {
                return at;
            }

            at = isAddress ? to : at + 1;
        }

        return text.Length;
    }

    /// <summary>A web address is of no language, and a website's name may well be Thai.</summary>
    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || word.TrimEnd("/.)").EndsWith(".ไทย", StringComparison.Ordinal);

    private static bool IsThaiLetter(char c) => c != BahtSign && c is >= FirstLetter and <= LastLetter;

    private static SourceSpan SpanOf(HtmlPage page, PageElement element, string text)
    {
        var tag = page.SpanOf(element);
        var offset = page.Source.Text.IndexOf(text, tag.Offset, StringComparison.Ordinal);
        return offset < 0 ? tag : page.Source.Span(offset, text.Length);
    }
}
