using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>A document that is a ZIP of parts. A part is read as a stream and never held; all of them share one allowance.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Allowance _allowance;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;

    /// <exception cref="RefusedException">It is cut off, locked or holds too much.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Package(FileStream file, Allowance allowance)
    {
        PackageDirectory.Check(file);
        file.Position = 0;
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        _allowance = allowance;
        _entries = _archive.Entries.DistinctBy(e => e.FullName).ToDictionary(e => e.FullName, StringComparer.Ordinal);
        Names = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of all parts, in their order.</summary>
    public ImmutableArray<string> Names { get; }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>A part as XML.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public XmlReader Xml(string name) => SafeXml.Open(Open(name), _allowance);

    /// <summary>The beginning of a part.</summary>
    public string Beginning(string name, int bytes)
    {
        using var part = Open(name);
        var buffer = new byte[bytes];
        return Encoding.Latin1.GetString(buffer, 0, part.ReadAtLeast(buffer, bytes, throwOnEndOfStream: false));
    }

    public void Dispose() => _archive.Dispose();

    private Stream Open(string name) => _entries.TryGetValue(name, out var entry) ? entry.Open() : throw new InvalidDataException();
}
