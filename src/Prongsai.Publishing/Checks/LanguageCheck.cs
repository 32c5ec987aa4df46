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
    private const char FirstLetter = '\u0E01';
    private const char LastLetter = '\u0E4E';

    public void Check(HtmlPage page, Findings findings)
    {
        if (!RootIsRight(page, findings))
        {
            return;
        }

        foreach (var element in page.Elements.Where(e => e.LocalName is not ("script" or "style")))
        {
            if (HasThai(element) && LanguageOf(element) is var language && !IsThai(language))
            {
                var text = FirstThai(element);
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
        language.StartsWith(Thai, StringComparison.OrdinalIgnoreCase) && (language.Length == Thai.Length || language[Thai.Length] == '-');

    /// <summary>True where one of an element's own texts has a Thai letter.</summary>
    private static bool HasThai(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText { Data: var text } && text.AsSpan().ContainsAnyInRange(FirstLetter, LastLetter) && StartOfThai(text) < text.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first run of Thai letters among an element's own texts.</summary>
    private static string FirstThai(IElement element) =>
        element.ChildNodes.OfType<IText>().Select(text => FirstThaiIn(text.Data)).First(run => run.Length > 0);

    private static string FirstThaiIn(string text)
    {
        var start = StartOfThai(text);
        var end = start;
        while (end < text.Length && ThaiText.IsThai(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>Where the first Thai letter stands; the text's end where there is none.</summary>
    private static int StartOfThai(string text)
    {
        var start = 0;
        while (start < text.Length && !IsThaiLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsThaiLetter(char c) => c != BahtSign && c is >= FirstLetter and <= LastLetter;

    private static SourceSpan PlaceOf(HtmlPage page, IElement element, string text)
    {
        var tag = page.SpanOf(element);
        var offset = page.Source.Text.IndexOf(text, tag.Offset, StringComparison.Ordinal);
        return offset < 0 ? tag : page.Source.Span(offset, text.Length);
    }
}
