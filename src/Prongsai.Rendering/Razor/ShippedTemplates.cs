using System.Reflection;
using System.Runtime.Loader;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

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
        foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, TemplateIdentities.NameStart + "*" + Ending).Order(StringComparer.Ordinal))
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
