using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Prongsai.Core.Text;
using Prongsai.Site;
using Prongsai.Site.Routing;

namespace Prongsai.Publishing.Caching;

/// <summary>
/// Makes the keys of one site's files. Beside the bytes, the checks of a file by itself depend on the site's address and cultures,
/// the file's path and kind, and the page it is; an alternate of a page is right only where it leads to that page, so where it
/// stands in all cultures counts too.
/// </summary>
internal sealed class CacheKeys
{
    private readonly byte[] _site;
    private readonly ILookup<PageKey?, OutputFile> _pages;

    public CacheKeys(RenderedSite site)
    {
        _pages = site.Files.Where(f => f.Page is not null).ToLookup(f => f.Page?.Page.Key);
        _site = Hash(writer =>
        {
            writer.Write(CheckingProgram.Identity);
            writer.Write(site.Plan.Model.Settings.BaseAddress.OriginalString);
            foreach (var culture in site.Plan.Routes.Cultures)
            {
                writer.Write(culture.Tag);
            }
        });
    }

    public CacheKey Of(OutputFile file) => CacheKey.Of(Hash(writer =>
    {
        writer.Write(_site);
        writer.Write(file.Sha256.Span);
        writer.Write(file.Path);
        writer.Write((byte)file.Kind);
        if (file.Page is { } planned)
        {
            writer.Write(planned.Page.IsListed);
            writer.Write(planned.Page.Key.Path);
            writer.Write(planned.Culture.Tag);
            foreach (var other in _pages[planned.Page.Key])
            {
                writer.Write(other.Path);
                writer.Write(other.Page?.Culture.Tag ?? "");
            }
        }
    }));

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer);
        writer.Flush();
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}

/// <summary>A hash over everything that decides what the checks find in one file by itself.</summary>
internal readonly record struct CacheKey(UInt128 First, UInt128 Second)
{
    public const int Length = 32;

    public static CacheKey Of(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));

    public void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(hash, First);
        BinaryPrimitives.WriteUInt128LittleEndian(hash[16..], Second);
    }
}

/// <summary>The identity of the program that checks: of the assemblies that checks consist of, and of .NET.</summary>
internal static class CheckingProgram
{
    public static byte[] Identity { get; } = SHA256.HashData(
    [
        .. Encoding.UTF8.GetBytes($"{Environment.Version}/"),
        .. new[] { typeof(CheckingProgram), typeof(SourceFile), typeof(SitePlan), typeof(IElement) }
            .SelectMany(type => type.Assembly.ManifestModule.ModuleVersionId.ToByteArray()),
    ]);
}
