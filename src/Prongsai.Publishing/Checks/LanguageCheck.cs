using AngleSharp.Dom;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// A page says which language it is in, and Thai inside a text of another language is marked as Thai; a screen reader
/// spells out or skips what is not. Only the first unmarked text of a page is reported.
/// </summary>
internal sealed class LanguageCheck : IPageCheck
{
    private const string Attribute = "lang";
    private const string Thai = "th";
    private const char BahtSign = '฿';

    public void Check(HtmlPage page, Findings findings)
    {
        if (!RootIsRight(page, findings))
        {
            return;
        }

        foreach (var element in page.Elements.Where(e => e.LocalName is not ("script" or "style")))
        {
            if (FirstThai(element) is { } text && LanguageOf(element) is var language && !IsThai(language))
            {
                findings.Add(PageDiagnostics.UnmarkedThai, PlaceOf(page, element, text), $"“{text}”", language);
                return;
            }
        }
    }

    private static bool RootIsRight(HtmlPage page, Findings findings)
    {
        var root = page.Dom.DocumentElement;
        var language = root.GetAttribute(Attribute) ?? "";
        if (page.File.Page is not { Culture: var culture } || string.Equals(language, culture.Tag, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        findings.Add(PageDiagnostics.WrongLanguage, page.SpanOf(root, Attribute), "<html>", language, culture.Tag);
        return false;
    }

    private static string LanguageOf(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (e.GetAttribute(Attribute) is { } language)
            {
                return language;
            }
        }

        return "";
    }

    private static bool IsThai(string language) =>
        string.Equals(language.Split('-')[0], Thai, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first run of Thai letters among an element's own texts.</summary>
    private static string? FirstThai(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText { Data: var text } && FirstThaiIn(text) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static string? FirstThaiIn(string text)
    {
        var start = 0;
        while (start < text.Length && !IsThaiLetter(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && ThaiText.IsThai(text[end]))
        {
            end++;
        }

        return end > start ? text[start..end] : null;
    }

    private static bool IsThaiLetter(char c) => c != BahtSign && c is >= '\u0E01' and <= '\u0E4E';

    private static SourceSpan PlaceOf(HtmlPage page, IElement element, string text)
    {
        var tag = page.SpanOf(element);
        var offset = page.Source.Text.IndexOf(text, tag.Offset, StringComparison.Ordinal);
        return offset < 0 ? tag : page.Source.Span(offset, text.Length);
    }
}
