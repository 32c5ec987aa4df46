using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Prongsai.Core.Text;

/// <summary>How the tool writes JSON: Thai as Thai, lines ended the same way on every system.</summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Careful =
        JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Thai, UnicodeRanges.GeneralPunctuation);

    /// <summary>For programs and records: one line, escaping no more than JSON asks. Never inside a page.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people and programs at a terminal: indented, escaping no more than JSON asks. Never inside a page.</summary>
    public static JsonWriterOptions Report { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>For files of the site: indented, with whatever means something to HTML escaped.</summary>
    public static JsonWriterOptions Published { get; } = new() { Encoder = Careful, Indented = true, NewLine = "\n" };

    /// <summary>For a script element of a page: one line, with whatever means something to HTML escaped.</summary>
    public static JsonWriterOptions Embedded { get; } = new() { Encoder = Careful };
}
