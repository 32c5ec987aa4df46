using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Model;
using Prongsai.Site;
using RazorLight;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// The identities of a theme's templates: each a hash over everything that decides what the compiler makes of the template, that is its
/// path and bytes, the imports, the assemblies it is compiled against, and .NET's version without its patches, which change nothing that
/// templates are compiled against. File times play no part.
/// </summary>
internal sealed class TemplateIdentities
{
    /// <summary>What the names of all assemblies of templates start with.</summary>
    public const string NameStart = "theme-";

    /// <summary>To be raised when the shape of the generated code or of the cache's files changes.</summary>
    private const int Format = 6;

    private const int ShownBytes = 16;

    private static readonly ImmutableArray<Assembly> Assemblies =
        [typeof(DisclosureModel).Assembly, typeof(SitePlan).Assembly, typeof(TemplateIdentities).Assembly, typeof(TemplatePage).Assembly];

    private readonly FrozenDictionary<string, string> _byPath;

    public TemplateIdentities(ThemeFiles files)
    {
        var shared = HashOfShared(files);
        _byPath = files.Templates.ToFrozenDictionary(t => t.Path, t => Shown(Hash(shared, Bytes(t.Path), t.Bytes)), StringComparer.Ordinal);
    }

    public string Of(ThemeFile template) => _byPath[template.Path];

    /// <summary>The name of the assembly that holds the templates of these identities and no others.</summary>
    public static string NameOf(IEnumerable<string> identities) => NameStart + Shown(Hash([.. identities.Select(Bytes)]));

    /// <summary>What all templates of a theme depend on.</summary>
    private static byte[] HashOfShared(ThemeFiles files)
    {
        var imports = files.Find(ThemeFiles.ImportsPath)?.Bytes ?? ReadOnlyMemory<byte>.Empty;
        var modules = Assemblies.Select(a => (ReadOnlyMemory<byte>)a.ManifestModule.ModuleVersionId.ToByteArray());
        return Hash([Bytes($"{Format}/{Environment.Version.ToString(2)}"), imports, .. modules]);
    }

    /// <summary>Each part with its length first, so that no two lists of parts hash alike.</summary>
    private static byte[] Hash(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
            hash.AppendData(length);
            hash.AppendData(part.Span);
        }

        return hash.GetHashAndReset();
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Shown(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, ShownBytes));
}
