using Prongsai.Core.Text;

namespace Prongsai.Cli.Hosting;

/// <summary>What lies beside the program: the national frameworks and the themes. People are shown their names, not where the program is.</summary>
internal static class ShippedFolders
{
    public static string Frameworks => Path.Combine(AppContext.BaseDirectory, "frameworks");

    public static string Themes => Path.Combine(AppContext.BaseDirectory, "themes");

    public static string Show(string folder) => DisplayPath.Of(
        Path.GetFullPath(folder).StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal) ? Path.GetFileName(DisplayPath.Of(folder)) : folder);
}
