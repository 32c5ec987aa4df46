using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Compilation;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Gives a theme's compiled templates: from this process's memory, else from beside the program, else from the cache folder, else by
/// compiling. All four are found by the same key, so that none can be older than the theme's files.
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
        if (ShippedTemplates.Find(key) is { } shipped)
        {
            return Open(key, shipped);
        }

        var assembly = cache?.Find(key);
        if (assembly is null)
        {
            assembly = Compile(files, key, diagnostics);
            if (assembly is null)
            {
                return null;
            }

            cache?.Store(key, assembly);
        }

        return LoadAssembly(key, assembly);
    }

    /// <summary>Kept apart, so that the compiler's own assemblies are loaded only when this is called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static byte[]? Compile(ThemeFiles files, TemplateKey key, DiagnosticBag diagnostics) =>
        ThemeCompiler.Compile(files, key.Name, diagnostics);

    private static TemplateSet LoadAssembly(TemplateKey key, byte[] content)
    {
        // collectible, so that a process that watches a theme does not keep every state it was in
        return Open(key, new AssemblyLoadContext(key.Name, isCollectible: true).LoadFromStream(new MemoryStream(content)));
    }

    private static TemplateSet Open(TemplateKey key, Assembly assembly)
    {
        var index = assembly.GetType(IndexType)?.GetMethod(IndexMethod)
            ?? throw new BadImageFormatException($"{key.Name} has no {IndexType}");
        return new TemplateSet(index.CreateDelegate<Func<TemplateEntry[]>>()());
    }
}
