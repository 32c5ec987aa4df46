using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Compilation;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Gives a theme's compiled templates: from this process's memory, else from beside the program, and what is not there from the cache
/// folder, else by compiling. All are found by hashes of what they were made from, so that none can be older than the theme's files.
/// </summary>
internal sealed class TemplateEngine
{
    private const int Remembered = 4;

    private const string IndexType = "ThemeTemplates.TemplateIndex";

    private const string IndexMethod = "All";

    private readonly Lock _lock = new();
    private readonly List<(string Name, TemplateSet Templates)> _memory = [];

    /// <summary>The templates, or null if they do not compile.</summary>
    public TemplateSet? Load(ThemeFiles files, string? cacheFolder, DiagnosticBag diagnostics)
    {
        var key = TemplateKey.Of(files);
        lock (_lock)
        {
            var known = _memory.Find(m => m.Name == key.Name).Templates;
            var templates = known ?? LoadOrCompile(files, key, cacheFolder is null ? null : new TemplateCache(cacheFolder), diagnostics);
            if (known is null && templates is not null)
            {
                Remember(key, templates);
            }

            return templates;
        }
    }

    private void Remember(TemplateKey key, TemplateSet templates)
    {
        if (_memory.Count == Remembered)
        {
            _memory.RemoveAt(0);
        }

        _memory.Add((key.Name, templates));
    }

    private static TemplateSet? LoadOrCompile(ThemeFiles files, TemplateKey key, TemplateCache? cache, DiagnosticBag diagnostics)
    {
        if (ShippedTemplates.Find(key) is { } shipped && ShippedEntries(shipped) is { Length: > 0 } entries)
        {
            return new TemplateSet(entries);
        }

        var unchanged = Unchanged(files);
        var changed = files.Templates.Where(t => !unchanged.ContainsKey(t.Path)).ToList();
        var changedKey = TemplateKey.Of(files, changed);
        var assembly = cache?.Find(changedKey);
        if (assembly is null)
        {
            assembly = Compile(files, changed, changedKey, diagnostics);
            if (assembly is null)
            {
                return null;
            }

            cache?.Store(changedKey, assembly);
        }

        return new TemplateSet([.. unchanged.Values, .. EntriesOf(Load(changedKey, assembly))]);
    }

    /// <summary>A theme's templates that stand in one beside the program just as they are, by their paths: only the others need be compiled.</summary>
    private static Dictionary<string, TemplateEntry> Unchanged(ThemeFiles files)
    {
        var shipped = ShippedTemplates.All().SelectMany(ShippedEntries).DistinctBy(e => e.Identity).ToDictionary(e => e.Identity, StringComparer.Ordinal);
        return shipped.Count == 0
            ? []
            : files.Templates.Select(t => shipped.GetValueOrDefault(TemplateKey.Of(files, [t]).Identity)).OfType<TemplateEntry>().ToDictionary(e => e.Path, StringComparer.Ordinal);
    }

    /// <summary>Kept apart, so that the compiler's own assemblies are loaded only when this is called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte[]? Compile(ThemeFiles files, IReadOnlyCollection<ThemeFile> templates, TemplateKey key, DiagnosticBag diagnostics) =>
        ThemeCompiler.Compile(files, templates, t => TemplateKey.Of(files, [t]).Identity, key.Name, diagnostics);

    /// <summary>Collectible, so that a process that watches a theme does not keep every state it was in.</summary>
    private static Assembly Load(TemplateKey key, byte[] content) =>
        new AssemblyLoadContext(key.Name, isCollectible: true).LoadFromStream(new MemoryStream(content));

    /// <summary>None where what stands beside the program was left there by another version of it.</summary>
    private static TemplateEntry[] ShippedEntries(Assembly assembly)
    {
        try
        {
            return EntriesOf(assembly);
        }
        catch (Exception failure) when (failure is BadImageFormatException or TypeLoadException or MissingMemberException or IOException)
        {
            return [];
        }
    }

    private static TemplateEntry[] EntriesOf(Assembly assembly)
    {
        var index = assembly.GetType(IndexType)?.GetMethod(IndexMethod)
            ?? throw new BadImageFormatException($"{assembly.GetName().Name} has no {IndexType}");
        return index.CreateDelegate<Func<TemplateEntry[]>>()();
    }
}
