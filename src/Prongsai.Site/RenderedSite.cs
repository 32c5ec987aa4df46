using System.Collections.Immutable;
using System.Security.Cryptography;
using Prongsai.Core.Text;
using Prongsai.Site.Publication;

namespace Prongsai.Site;

/// <summary>All files of a site, in a fixed order, each path once. Their bytes are in memory until it is disposed, but for documents, whose bytes lie on the disk.</summary>
public sealed record RenderedSite(SitePlan Plan, ImmutableArray<OutputFile> Files) : IDisposable
{
    /// <summary>What the files' bytes lie in, to be given back; null where they are left to the collector.</summary>
    public IDisposable? Memory { get; init; }

    /// <summary>The parts of a page that the content wrote in Markdown. Asked for only where something is found in the page.</summary>
    public Func<PlannedPage, ImmutableArray<WrittenPart>> PartsOf { get; init; } = _ => [];

    public void Dispose() => Memory?.Dispose();
}

/// <summary>
/// A link, an image or a heading of an article, by the address it has on the page or by <c>#</c> and its id, or words of it in another
/// language, by <see cref="NameOfWords"/>; and where it was written.
/// </summary>
public sealed record WrittenPart(string Name, SourceSpan Span)
{
    public static string NameOfWords(string words) => $"“{words}”";
}

/// <summary>One file of the finished site: its path below the output folder, with forward slashes, and its bytes, which do not change.</summary>
public sealed class OutputFile(string path, ReadOnlyMemory<byte> content, OutputKind kind, PlannedPage? page = null)
{
    private byte[]? _sha256;

    public OutputFile(PlannedDocument document)
        : this(document.Route.OutputPath, default, OutputKind.Document)
    {
        Document = document;
        _sha256 = Convert.FromHexString(document.Sha256);
    }

    public string Path { get; } = path;

    /// <summary>The bytes; none of a document, whose bytes lie on the disk.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    public OutputKind Kind { get; } = kind;

    /// <summary>The page it is; null for any other file.</summary>
    public PlannedPage? Page { get; } = page;

    /// <summary>The document it is; null for any other file.</summary>
    public PlannedDocument? Document { get; }

    /// <summary>The number of its bytes.</summary>
    public long Bytes => Document?.Bytes ?? Content.Length;

    /// <summary>The SHA-256 of the bytes, worked out when it is first asked for.</summary>
    public ReadOnlyMemory<byte> Sha256 => _sha256 ??= SHA256.HashData(Content.Span);
}

/// <summary>What an output file is to the checks.</summary>
public enum OutputKind
{
    Page,
    Data,
    Asset,
    Document,
}
