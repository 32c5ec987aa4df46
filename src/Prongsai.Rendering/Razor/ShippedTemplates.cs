using System.Reflection;
using System.Runtime.Loader;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Themes that were compiled with the program and stand beside it, as trustworthy as its own files. Their code is native already where
/// the program's is; that of the cache is not.
/// </summary>
internal static class ShippedTemplates
{
    private const string Ending = ".dll";

    public static string FileNameOf(TemplateKey key) => key.Name + Ending;

    /// <summary>The assembly of a key, or null if the program brings none along that is named after it; none of another's code runs.</summary>
    public static Assembly? Find(TemplateKey key) => Load(Path.Combine(AppContext.BaseDirectory, FileNameOf(key)));

    /// <summary>All that the program brings along.</summary>
    public static IEnumerable<Assembly> All() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, TemplateKey.NameStart + "*" + Ending).Order(StringComparer.Ordinal).Select(Load).OfType<Assembly>();

    private static Assembly? Load(string path)
    {
        try
        {
            var assembly = File.Exists(path) ? AssemblyLoadContext.Default.LoadFromAssemblyPath(path) : null;
            return assembly?.GetName().Name == Path.GetFileNameWithoutExtension(path) ? assembly : null;
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
