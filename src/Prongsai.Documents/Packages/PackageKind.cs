using System.Collections.Frozen;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Files;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>What a ZIP of parts says that it is, and its main part. One with macros is refused.</summary>
internal sealed record PackageKind(FileKind Kind, string MainPart)
{
    public const string ContentTypes = "[Content_Types].xml";

    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string OpenDocumentMain = "content.xml";
    private const int LongestType = 200;

    private static readonly FrozenDictionary<string, FileKind> Kinds = new Dictionary<string, FileKind>
    {
        [OpenDocument + "text"] = FileKind.Odt,
        [OpenDocument + "spreadsheet"] = FileKind.Ods,
        [OpenDocument + "presentation"] = FileKind.Odp,
        [Office + "wordprocessingml.document.main+xml"] = FileKind.Docx,
        [Office + "spreadsheetml.sheet.main+xml"] = FileKind.Xlsx,
        [Office + "presentationml.presentation.main+xml"] = FileKind.Pptx,
        [Office + "presentationml.slideshow.main+xml"] = FileKind.Pptx,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PackageKind Of(Package package)
    {
        var kind = package.Has("mimetype") ? OfOpenDocument(package) : package.Has(ContentTypes) ? OfOffice(package) : null;
        if (kind is null)
        {
            return new(FileKind.Zip, "");
        }

        if (package.Names.Any(IsMacro))
        {
            throw new RefusedException(KindDiagnostics.Macros, kind.Kind.Name);
        }

        return package.Has(kind.MainPart) ? kind : throw new RefusedException(DocumentDiagnostics.Damaged, kind.Kind.Name);
    }

    private static PackageKind? OfOpenDocument(Package package) =>
        Kinds.TryGetValue(package.Beginning("mimetype", LongestType).Trim(), out var kind) ? new(kind, OpenDocumentMain) : null;

    private static PackageKind? OfOffice(Package package)
    {
        using var xml = package.Xml(ContentTypes);
        PackageKind? found = null;
        while (SafeXml.Next(xml))
        {
            var type = xml.GetAttribute("ContentType") ?? "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException(KindDiagnostics.Macros, "DOCM/XLSM/PPTM");
            }

            if (found is null && Kinds.TryGetValue(type, out var kind) && xml.GetAttribute("PartName") is { } part)
            {
                found = new(kind, part.TrimStart('/'));
            }
        }

        return found;
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);
}
