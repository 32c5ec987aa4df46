using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Model;
using Prongsai.Rendering.Themes;
using Prongsai.Site;
using RazorLight;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// The identity of compiled templates: a hash over everything that decides what the compiler makes, that is their paths and bytes and
/// those of the imports, the assemblies they are compiled against, and .NET's version without its patches, which change nothing that
/// templates are compiled against. File times play no part.
/// </summary>
internal sealed class TemplateKey
{
    /// <summary>To be raised when the shape of the generated code or of the cache's files changes.</summary>
    private const int Format = 4;

    private const int NameBytes = 16;

    /// <summary>What the names of all compiled themes start with.</summary>
    public const string NameStart = "theme-";

    private readonly byte[] _hash;

    private TemplateKey(byte[] hash)
    {
        _hash = hash;
        Identity = Convert.ToHexStringLower(hash.AsSpan(0, NameBytes));
    }

    public string Identity { get; }

    public string Name => NameStart + Identity;

    public static TemplateKey Of(ThemeFiles files) => Of(files, files.Templates);

    /// <summary>The identity of some of a theme's templates.</summary>
    public static TemplateKey Of(ThemeFiles files, IEnumerable<ThemeFile> templates)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes($"{Format}/{Environment.Version.ToString(2)}"));
        foreach (var assembly in Assemblies)
        {
            Append(hash, assembly.ManifestModule.ModuleVersionId.ToByteArray());
        }

        foreach (var file in templates.Prepend(files.Find(ThemeFiles.ImportsPath)).OfType<ThemeFile>())
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path));
            Append(hash, file.Bytes.Span);
        }

        return new TemplateKey(hash.GetHashAndReset());
    }

    /// <summary>The hash that vouches for a cached assembly: of its bytes and of the key, so that neither can be exchanged.</summary>
    public byte[] Seal(ReadOnlySpan<byte> assembly)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_hash);
        hash.AppendData(assembly);
        return hash.GetHashAndReset();
    }

    private static ImmutableArray<Assembly> Assemblies { get; } =
        [typeof(DisclosureModel).Assembly, typeof(SitePlan).Assembly, typeof(TemplateKey).Assembly, typeof(TemplatePage).Assembly];

    /// <summary>With its length first, so that no two lists of parts hash alike.</summary>
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
