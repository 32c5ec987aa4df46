using System.Collections.Immutable;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Documents;

namespace Prongsai.UnitTests.Documents;

/// <summary>A folder with documents, and what opening them gave. It takes long enough for a busy machine.</summary>
internal sealed class DocumentFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prongsai-documents-");
    private readonly List<string> _names = [];

    public OpenOptions Options { get; set; } = new() { Longest = TimeSpan.FromSeconds(60) };

    public static ImmutableArray<string> Reader => ReaderProgram.Command;

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public DocumentFolder Add(string name, byte[] bytes) => Add(name, path => File.WriteAllBytes(path, bytes));

    public DocumentFolder Add(string name, Action<string> make)
    {
        make(At(name));
        _names.Add(name);
        return this;
    }

    /// <summary>What was found, and the codes of what was told of each file.</summary>
    public (ImmutableDictionary<string, DocumentFile> Found, ILookup<string, string> Told) Open()
    {
        var (found, told) = OpenTelling();
        return (found, told.ToLookup(d => d.Span.File.Path, d => d.Code));
    }

    public (ImmutableDictionary<string, DocumentFile> Found, ImmutableArray<Diagnostic> Told) OpenTelling()
    {
        var bag = new DiagnosticBag();
        var found = DocumentOpener.Open([.. _names.Select(n => new DocumentRequest(n, At(n), n))], Options, bag);
        return (found, bag.ToSorted());
    }

    public void Dispose()
    {
        foreach (var link in _folder.EnumerateFileSystemInfos().Where(f => f.LinkTarget is not null))
        {
            link.Delete();
        }

        _folder.Delete(recursive: true);
    }
}
