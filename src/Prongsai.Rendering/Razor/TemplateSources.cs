using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Compilation;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Gives a theme's compiled templates from three sources: each that stands beside the program just as it is comes from there; the others,
/// as one assembly, from the cache folder; what is not there either from the compiler. All are found by hashes of what they were made
/// from, so that none can be older than the theme's files.
/// </summary>
internal static class TemplateSources
{
    /// <summary>The templates, or null if they do not compile.</summary>
    public static TemplateSet? Load(ThemeFiles files, string? cacheFolder, DiagnosticBag diagnostics)
    {
        var identities = new TemplateIdentities(files);
        var shipped = ShippedTemplates.ByIdentity();
        var found = files.Templates.Select(t => shipped.GetValueOrDefault(identities.Of(t))).OfType<TemplateEntry>().ToList();
        ImmutableArray<ThemeFile> others = [.. files.Templates.Where(t => !shipped.ContainsKey(identities.Of(t)))];
        if (others.IsEmpty)
        {
            return new TemplateSet(found);
        }

        var assembly = FindOrCompile(files, others, identities, cacheFolder, diagnostics);
        return assembly is null ? null : new TemplateSet([.. found, .. TemplateSet.EntriesOf(Load(identities.NameOf(others), assembly))]);
    }

    /// <summary>Kept apart, so that the compiler's own assemblies are loaded only when this is called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte[]? Compile(
        ThemeFiles files, ImmutableArray<ThemeFile> templates, TemplateIdentities identities, DiagnosticBag diagnostics) =>
        ThemeCompiler.Compile(files, templates, identities, diagnostics);

    private static byte[]? FindOrCompile(
        ThemeFiles files, ImmutableArray<ThemeFile> templates, TemplateIdentities identities, string? cacheFolder, DiagnosticBag diagnostics)
    {
        var cache = cacheFolder is null ? null : new TemplateCache(cacheFolder);
        var name = identities.NameOf(templates);
        if (cache?.Find(name) is { } cached)
        {
            return cached;
        }

        var assembly = Compile(files, templates, identities, diagnostics);
        if (assembly is not null)
        {
            cache?.Store(name, assembly);
        }

        return assembly;
    }

    /// <summary>Collectible, so that a process that watches a theme does not keep every state it was in.</summary>
    private static Assembly Load(string name, byte[] content) =>
        new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(new MemoryStream(content));
}

/// <summary>
/// The templates that were compiled with the program and stand beside it, as trustworthy as its own files. Their code is native already
/// where the program's is; that of the cache is not.
/// </summary>
internal static class ShippedTemplates
{
    private const string Ending = ".dll";

    public static string FileNameOf(string assemblyName) => assemblyName + Ending;

    /// <summary>All that the program brings along, each identity once.</summary>
    public static Dictionary<string, TemplateEntry> ByIdentity()
    {
        var found = new Dictionary<string, TemplateEntry>(StringComparer.Ordinal);
        var paths = Directory.EnumerateFiles(AppContext.BaseDirectory, TemplateIdentities.NameStart + "*" + Ending);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            foreach (var entry in EntriesIn(path))
            {
                found.TryAdd(entry.Identity, entry);
            }
        }

        return found;
    }

    /// <summary>None where the file is damaged, is something else, or was left there by another version of the program.</summary>
    private static TemplateEntry[] EntriesIn(string path)
    {
        try
        {
            var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
            return assembly.GetName().Name == Path.GetFileNameWithoutExtension(path) ? TemplateSet.EntriesOf(assembly) : [];
        }
        catch (Exception failure) when (failure is BadImageFormatException or TypeLoadException or MissingMemberException or IOException)
        {
            return [];
        }
    }
}
