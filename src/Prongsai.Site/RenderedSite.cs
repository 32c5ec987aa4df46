using System.Collections.Immutable;
using System.Security.Cryptography;
using Prongsai.Core.Text;

namespace Prongsai.Site;

/// <summary>All files of a site, in memory, in a fixed order, each path once. Their bytes are there until it is disposed.</summary>
public sealed record RenderedSite(SitePlan Plan, ImmutableArray<OutputFile> Files) : IDisposable
{
    /// <summary>What the files' bytes lie in, to be given back; null where they are left to the collector.</summary>
    public IDisposable? Memory { get; init; }

    /// <summary>The parts of a page that the content wrote in Markdown. Asked for only where something is found in the page.</summary>
    public Func<PlannedPage, ImmutableArray<WrittenPart>> PartsOf { get; init; } = _ => [];

    public void Dispose() => Memory?.Dispose();
}

/// <summary>A link, an image or a heading of an article, by the address it has on the page or by <c>#</c> and its id, and where it was written.</summary>
public sealed record WrittenPart(string Name, SourceSpan Span);

/// <summary>One file of the finished site: its path below the output folder, with forward slashes, and its bytes, which do not change.</summary>
public sealed class OutputFile(string path, ReadOnlyMemory<byte> content, OutputKind kind, PlannedPage? page = null)
{
    private byte[]? _sha256;

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Content { get; } = content;

    public OutputKind Kind { get; } = kind;

    /// <summary>The page it is; null for any other file.</summary>
    public PlannedPage? Page { get; } = page;

    /// <summary>The SHA-256 of the bytes, worked out when it is first asked for.</summary>
    public ReadOnlyMemory<byte> Sha256 => _sha256 ??= SHA256.HashData(Content.Span);
}

/// <summary>What an output file is to the checks.</summary>
public enum OutputKind
{
    Page,
    Data,
    Asset,
}
