using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>
/// Holds that every document has its file, one that could be opened, and an address of its own; and that one that items share is there.
/// A file that could not be opened has its diagnostic, and what it is the file of is left out.
/// </summary>
internal sealed class DocumentLinker(References references, ModelParts parts, OpenedFiles opened, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _paths = [.. parts.Files.Select(f => f.Path)];

    /// <summary>The shared documents that hold good.</summary>
    public ImmutableArray<KeptDocument> LinkShared()
    {
        var described = parts.Documents.Select(d => d.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in parts.Files.Where(f => ContentLayout.Item(f.Path) is null && !described.Contains(f.Path)))
        {
            var name = file.Path[(ContentLayout.Documents.Length + 1)..];
            diagnostics.Add(ItemDiagnostics.NotListed, new SourceFile(file.Display, "").Span(0, 0), file.Path, name, DocumentName.Of(name) ?? "annual-report.pdf");
        }

        return Link(UniqueIds.Keep(parts.Documents, d => d.Id ?? "", d => d.Origin.At("id"), diagnostics), ContentLayout.DocumentList);
    }

    /// <summary>The documents of one folder that hold good, each with another name, of which <paramref name="list"/> says something.</summary>
    public ImmutableArray<KeptDocument> Link(IEnumerable<KeptDocument> documents, string list)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<KeptDocument>();
        foreach (var document in documents)
        {
            if (Resolve(document, list, kept.Count + 1) is { } sound && (sound.File != document.File || IsFree(sound, names)))
            {
                kept.Add(sound with { Unit = sound.Unit is { } unit && references.Unit(unit, document.Origin.At("unit")) ? unit : null });
            }
        }

        return [.. kept];
    }

    /// <summary>Whether there is a file that could be opened.</summary>
    public bool HasFile(string path, SourceSpan place)
    {
        if (opened.Files.ContainsKey(path))
        {
            return true;
        }

        if (!_paths.Contains(path))
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            var there = _paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => p[folder.Length..]).Order(StringComparer.Ordinal);
            diagnostics.AddUnknown(ItemDiagnostics.NoSuchFile, place, path, _paths, Shown.Of(path), Shown.Of(string.Join(", ", there)));
        }

        return false;
    }

    /// <summary>Holds that a part's file is there, and that one which is shown on the page is a picture.</summary>
    public void Check(PartFile file)
    {
        if (HasFile(file.File, file.Place) && file.IsPicture && !opened.Files[file.File].IsPicture)
        {
            diagnostics.Add(ItemDiagnostics.NotAPicture, file.Place, Shown.Of(Path.GetFileName(file.File)), opened.Files[file.File].Format.ToString().ToUpperInvariant());
        }
    }

    /// <summary>Whether the table could be read from its file; where not, there is a diagnostic.</summary>
    public bool HasTable(ItemTable table) => opened.Tables.ContainsKey(table);

    /// <summary>Evidence with its document where it names one; null where that is not there.</summary>
    public Evidence? Link(Evidence evidence) => evidence.DocumentId is not { } id ? evidence
        : Shared(id, evidence.Origin.At("document")) is { } document ? Of(document, evidence)
        : null;

    /// <summary>What answers an item with a document.</summary>
    public Evidence EvidenceOf(KeptDocument document) =>
        Of(document, new Evidence(null, null, document.Title, null, null, null, document.Origin) { Shows = document.Shows });

    private Evidence Of(KeptDocument document, Evidence evidence) => evidence with
    {
        Document = document,
        Date = evidence.Date ?? document.Date,
        Note = evidence.Note ?? document.Note,
        Covers = evidence.Covers ?? document.Covers,
        Pages = opened.Files[document.File].Pages,
    };

    private KeptDocument? Shared(string id, SourceSpan place)
    {
        var document = parts.Documents.FirstOrDefault(d => d.Id == id);
        if (document is null && !parts.Unsound.Contains(new Unsound.File(ContentLayout.DocumentList)))
        {
            var known = parts.Documents.Select(d => d.Id ?? "").ToList();
            diagnostics.AddUnknown(ItemDiagnostics.UnknownDocument, place, id, known, Shown.Of(id), Shown.Of(string.Join(", ", known)));
        }

        return document is not null && opened.Files.ContainsKey(document.File) ? document : null;
    }

    private KeptDocument? Resolve(KeptDocument document, string list, int number)
    {
        if (document.File.Length == 0)
        {
            return Shared(document.Id ?? "", document.Origin.At("document")) is { } shared ? Overlay(shared, document) : null;
        }

        return HasFile(document.File, document.Origin.At("file")) && IsNamed(document, list, number) ? document : null;
    }

    /// <summary>The shared document, with what is said of it here.</summary>
    private static KeptDocument Overlay(KeptDocument shared, KeptDocument here) => shared with
    {
        Title = here.Title.Runs.IsEmpty ? shared.Title : here.Title,
        Date = here.Date ?? shared.Date,
        Unit = here.Unit ?? shared.Unit,
        Covers = here.Covers ?? shared.Covers,
        Note = here.Note ?? shared.Note,
        Shows = here.Shows,
        Origin = here.Origin,
    };

    private bool IsNamed(KeptDocument document, string list, int number)
    {
        var file = Path.GetFileName(document.File);
        if (document.Name.Length == 0)
        {
            var folder = ContentLayout.Item(list)?.Code.ToString().ToLowerInvariant() ?? "document";
            var name = string.Create(CultureInfo.InvariantCulture, $"{folder}-{number}{Path.GetExtension(file).ToLowerInvariant()}");
            diagnostics.Add(ItemDiagnostics.NeedsName, document.Origin.At("file"), file, list, file, name, Path.GetFileNameWithoutExtension(file));
            return false;
        }

        var format = opened.Files[document.File].Format;
        var ending = Path.GetExtension(document.Name)[1..];
        var isRight = ending.Equals(format.ToString(), StringComparison.OrdinalIgnoreCase) || (ending == "jpg" && format == DocumentFormat.Jpeg);
        if (!isRight)
        {
            var right = Path.ChangeExtension(document.Name, format.ToString().ToLowerInvariant());
            diagnostics.Add(ItemDiagnostics.WrongEnding, document.Origin.At("name"), $".{ending}", format.ToString().ToUpperInvariant(), right);
        }

        return isRight;
    }

    private bool IsFree(KeptDocument document, HashSet<string> names)
    {
        var isFree = names.Add(document.Name);
        if (!isFree)
        {
            diagnostics.Add(ItemDiagnostics.NameTaken, document.Origin.At("name"), document.Name);
        }

        return isFree;
    }
}
