using System.Reflection;
using System.Runtime.Loader;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.Compilation.Storage;

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
            return assembly.GetName().Name == Path.GetFileNameWithoutExtension(path) ? TemplateAssembly.EntriesOf(assembly) : [];
        }
        catch (Exception failure) when (failure is BadImageFormatException or TypeLoadException or MissingMemberException or IOException)
        {
            return [];
        }
    }
}

/// <summary>An assembly of templates; one class in it lists them.</summary>
internal static class TemplateAssembly
{
    private const string IndexType = "ThemeTemplates.TemplateIndex";

    private const string IndexMethod = "All";

    /// <summary>The templates of an assembly that the compiler just made, or made for an earlier build.</summary>
    /// <remarks>Collectible, so that a process that watches a theme does not keep every state it was in.</remarks>
    public static TemplateEntry[] EntriesOf(string name, byte[] content) =>
        EntriesOf(new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(new MemoryStream(content)));

    public static TemplateEntry[] EntriesOf(Assembly assembly)
    {
        var index = assembly.GetType(IndexType)?.GetMethod(IndexMethod)
            ?? throw new BadImageFormatException($"{assembly.GetName().Name} has no {IndexType}");
        return index.CreateDelegate<Func<TemplateEntry[]>>()();
    }
}
