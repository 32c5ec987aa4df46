using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Documents.Diagnostics;

namespace Prongsai.Documents.Files;

/// <summary>What a file is by its bytes: one that is published, under these endings, or one that is refused for a reason.</summary>
/// <param name="Name">What people know it by, in any language.</param>
/// <param name="Format">What it is published as; null for one that is refused.</param>
/// <param name="Endings">How names of such files end, the usual one first.</param>
/// <param name="Refusal">Why it is refused; null for one that is published.</param>
internal sealed record FileKind(string Name, DocumentFormat? Format, ImmutableArray<string> Endings, DiagnosticDescriptor? Refusal)
{
    public static FileKind Pdf { get; } = Published("PDF", DocumentFormat.Pdf, ".pdf");

    public static FileKind Docx { get; } = Published("DOCX", DocumentFormat.Docx, ".docx");

    public static FileKind Xlsx { get; } = Published("XLSX", DocumentFormat.Xlsx, ".xlsx");

    public static FileKind Pptx { get; } = Published("PPTX", DocumentFormat.Pptx, ".pptx");

    public static FileKind Odt { get; } = Published("ODT", DocumentFormat.Odt, ".odt");

    public static FileKind Ods { get; } = Published("ODS", DocumentFormat.Ods, ".ods");

    public static FileKind Odp { get; } = Published("ODP", DocumentFormat.Odp, ".odp");

    public static FileKind Csv { get; } = Published("CSV", DocumentFormat.Csv, ".csv");

    public static FileKind Png { get; } = Published("PNG", DocumentFormat.Png, ".png");

    public static FileKind Jpeg { get; } = Published("JPEG", DocumentFormat.Jpeg, ".jpg", ".jpeg");

    public static FileKind Webp { get; } = Published("WebP", DocumentFormat.Webp, ".webp");

    public static FileKind Gif { get; } = Published("GIF", DocumentFormat.Gif, ".gif");

    public static FileKind Svg { get; } = Published("SVG", DocumentFormat.Svg, ".svg");

    public static FileKind Text { get; } = Refused("TXT", KindDiagnostics.PlainText);

    public static FileKind Utf16 { get; } = Refused("TXT (UTF-16)", KindDiagnostics.PlainText);

    public static FileKind Html { get; } = Refused("HTML", KindDiagnostics.WebPage);

    public static FileKind Xml { get; } = Refused("XML", KindDiagnostics.Unknown);

    public static FileKind Zip { get; } = Refused("ZIP", KindDiagnostics.Archive);

    /// <summary>The container of old Office files, and of locked new ones.</summary>
    public static FileKind Ole { get; } = Refused("DOC/XLS/PPT", KindDiagnostics.OldOffice);

    public static FileKind Program { get; } = Refused("EXE", KindDiagnostics.Program);

    public static FileKind Unknown { get; } = Refused("?", KindDiagnostics.Unknown);

    public static FileKind Refused(string name, DiagnosticDescriptor refusal) => new(name, null, [], refusal);

    private static FileKind Published(string name, DocumentFormat format, params ImmutableArray<string> endings) => new(name, format, endings, null);
}
