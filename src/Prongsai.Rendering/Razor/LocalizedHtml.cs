using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Prongsai.Core.Localization;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// A run of text as HTML, marked with its culture where that is not the page's. Thai words quoted in another language are marked as Thai,
/// so that they are read aloud and broken into lines as what they are.
/// </summary>
internal sealed class LocalizedHtml(LocalizedRun run, bool isMarked, UnbrokenTerms unbroken) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(writer, run, isMarked, unbroken);

    public static void Write(TextWriter writer, LocalizedRun run, bool isMarked, UnbrokenTerms unbroken)
    {
        if (isMarked)
        {
            Open(writer, run.Culture);
        }

        if (run.Culture == Culture.Thai || !run.Text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E5B'))
        {
            unbroken.Write(writer, run.Text);
        }
        else
        {
            WriteQuotedThai(writer, run, unbroken);
        }

        if (isMarked)
        {
            writer.Write("</span>");
        }
    }

    private static void WriteQuotedThai(TextWriter writer, LocalizedRun run, UnbrokenTerms unbroken)
    {
        var at = 0;
        while (at < run.Text.Length)
        {
            var isThai = ThaiText.IsThai(run.Text[at]);
            var end = at + 1;
            while (end < run.Text.Length && ThaiText.IsThai(run.Text[end]) == isThai)
            {
                end++;
            }

            if (isThai)
            {
                Open(writer, Culture.Thai);
            }

            unbroken.Write(writer, run.Text.AsSpan(at, end - at));
            writer.Write(isThai ? "</span>" : "");
            at = end;
        }
    }

    private static void Open(TextWriter writer, Culture culture)
    {
        writer.Write("<span lang=\"");
        PageHtmlEncoder.Write(writer, culture.Tag);
        writer.Write("\">");
    }
}
