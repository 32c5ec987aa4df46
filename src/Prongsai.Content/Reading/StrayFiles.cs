using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>
/// Says what is wrong with files and folders that a content does not know: one that looks like one it has is an error, for what it holds
/// would silently be missing; all else is only told. A copy beside its original is a warning: either may be what was edited last. A
/// folder is reported once for all that is in it.
/// </summary>
internal sealed class StrayFiles(SourceFolder source, IReadOnlyCollection<string> known, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, StrayFolder> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    /// <summary>Reports them and gives the paths that they were meant to have, so that nobody reports these as missing.</summary>
    public IReadOnlySet<string> Report(IEnumerable<string> files)
    {
        foreach (var path in files)
        {
            Report(path);
        }

        foreach (var (written, folder) in _folders)
        {
            Add(DescriptorOf(folder), written, folder.Meant);
        }

        foreach (var folder in source.EmptyFolders)
        {
            ReportEmpty(folder);
        }

        return _meant;
    }

    private void Report(string path)
    {
        if (MeantItemFile.Of(path) is { } meant)
        {
            ReportFile(path, new MeantFile(meant, MeantName.Of(path).IsCopy, IsSure: true), isInCopy: false, isInPlace: true);
            _meant.Add(meant);
            return;
        }

        string[] parts = path.Split('/');
        var written = string.Join('/', parts[..^1]);
        var named = MeantFolder.Of(parts[..^1]);
        var folder = named ?? FolderByText(path, parts);
        var file = folder is null ? null : FileIn(folder, path, parts[^1]);
        var isSure = named is not null && file is { IsSure: true };
        if (folder is null || file is null || (!isSure && known.Contains(file.Path)))
        {
            ReportUnknown(path, parts);
            return;
        }

        var isInPlace = FolderOf(file.Path) == folder.Path;
        if (written != folder.Path && isInPlace)
        {
            Note(parts[..^1], folder, known.Contains(file.Path));
        }

        if (!isInPlace || file.Path != InFolder(folder.Path, parts[^1]))
        {
            ReportFile(path, file, folder.IsCopy, written == folder.Path && isInPlace);
        }

        _meant.Add(file.Path);
    }

    private void ReportUnknown(string path, string[] parts)
    {
        if (!MeantDocument.Is(path))
        {
            diagnostics.Add(ReadDiagnostics.UnknownFile, source.StartOf(path), path);
            return;
        }

        var isInYear = parts[..^1].Any(p => MeantFolder.Of([p]) is { IsOfYears: true } or { Year: not null });
        Add(isInYear ? LayoutDiagnostics.MisplacedDocument : LayoutDiagnostics.DocumentOutside, path, MeantDocument.FolderOf(path));
    }

    /// <summary>The folder of the year that a file names itself, where it stands beside the years in a folder that is like none.</summary>
    private MeantFolder? FolderByText(string path, string[] parts) =>
        parts is [var first, _, _] && MeantFolder.Of([first])?.IsOfYears == true && source.YearIn(path) is { } year ? MeantFolder.OfYear(year) : null;

    private MeantFile? FileIn(MeantFolder folder, string path, string name)
    {
        var inPlace = InFolder(folder.Path, name);
        return ContentLayout.IsYaml(inPlace) || ContentLayout.Article(inPlace) is not null
            ? new MeantFile(inPlace, IsCopy: false, IsSure: true)
            : MeantFile.Of(name, folder, () => source.YearIn(path));
    }

    private void ReportFile(string path, MeantFile file, bool isInCopy, bool isInPlace)
    {
        if (known.Contains(file.Path))
        {
            Add(file.IsCopy || isInCopy ? LayoutDiagnostics.CopyBeside : LayoutDiagnostics.BothStand, path, file.Path);
            return;
        }

        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var descriptor = ContentLayout.Article(file.Path) is not null && !file.IsSure ? LayoutDiagnostics.UnnamedArticle
            : !isInPlace ? LayoutDiagnostics.MisplacedFile
            : path[(path.LastIndexOf('/') + 1)..].StartsWith(name[..name.IndexOf('.', StringComparison.Ordinal)] + ".", StringComparison.Ordinal) ? LayoutDiagnostics.WrongEnding
            : LayoutDiagnostics.MisnamedFile;
        Add(descriptor, path, descriptor == LayoutDiagnostics.MisplacedFile ? file.Path : name);
    }

    /// <summary>Notes each part of a folder's path that is not as it should be; a path of another length as a whole.</summary>
    private void Note(string[] written, MeantFolder folder, bool isTaken)
    {
        var meant = folder.Path.Split('/');
        if (written.Length != meant.Length)
        {
            var isNested = meant[0].Length > 0 && MeantFolder.Of(written[..1]) == MeantFolder.Top;
            Note(isNested ? source.Display(written[0]) : string.Join('/', written), isNested ? source.Display("").TrimEnd('/') : folder.Path, folder.IsCopy, isTaken, isMoved: true);
            return;
        }

        for (var i = 0; i < meant.Length; i++)
        {
            if (written[i] != meant[i])
            {
                Note(string.Join('/', written[..(i + 1)]), string.Join('/', meant[..(i + 1)]), folder.IsCopy, isTaken, isMoved: false);
            }
        }
    }

    private void Note(string written, string meant, bool isCopy, bool isTaken, bool isMoved)
    {
        isMoved |= known.Any(k => k.StartsWith(meant + "/", StringComparison.Ordinal));
        isTaken |= _folders.TryGetValue(written, out var before) && before.IsTaken;
        _folders[written] = new StrayFolder(meant, isCopy, isTaken, isMoved);
    }

    private static DiagnosticDescriptor DescriptorOf(StrayFolder folder) => folder switch
    {
        { IsTaken: true, IsCopy: true } => LayoutDiagnostics.CopyBeside,
        { IsTaken: true } => LayoutDiagnostics.BothStand,
        { IsMoved: true } => LayoutDiagnostics.MisplacedFolder,
        _ => LayoutDiagnostics.MisnamedFolder,
    };

    private void ReportEmpty(string folder)
    {
        if (MeantFolder.Of(folder.Split('/')) is { Year: { } year } && !_meant.Any(m => m.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            Add(LayoutDiagnostics.EmptyYear, folder, ContentLayout.Part(year, ContentLayout.YearParts[0]));
        }
    }

    private void Add(DiagnosticDescriptor descriptor, string path, string meant) => diagnostics.Add(descriptor, source.StartOf(path), path, meant);

    private static string InFolder(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}

/// <summary>A folder under another name or in another place than it should be, and whether the content has one of its files already.</summary>
internal sealed record StrayFolder(string Meant, bool IsCopy, bool IsTaken, bool IsMoved);
