using Prongsai.Core.Packaging;

namespace Prongsai.Exchange.Docx;

/// <summary>The elements that every part of a document is made of.</summary>
internal static class Word
{
    /// <summary>An element that says one value.</summary>
    public static PartElement Value(string name, object value) => new(name, [("w:val", value)]);

    public static PartElement Paragraph(string style, string text) => Paragraph(style, text.Length > 0 ? [Run(text)] : []);

    public static PartElement Paragraph(string style, PartElement[] runs) => new("w:p", [], [new("w:pPr", [], [Value("w:pStyle", style)]), .. runs]);

    public static PartElement Run(string text) => new("w:r", [], [new("w:t", [("xml:space", "preserve")]) { Text = text }]);
}
