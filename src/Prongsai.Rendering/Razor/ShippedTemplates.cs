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
    public static Assembly? Find(TemplateKey key)
    {
        var path = Path.Combine(AppContext.BaseDirectory, FileNameOf(key));
        try
        {
            var assembly = File.Exists(path) ? AssemblyLoadContext.Default.LoadFromAssemblyPath(path) : null;
            return assembly?.GetName().Name == key.Name ? assembly : null;
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
