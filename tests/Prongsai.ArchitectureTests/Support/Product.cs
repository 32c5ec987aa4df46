using System.Collections.Immutable;
using System.Reflection;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>The program's compiled assemblies, as they lie beside the test assembly.</summary>
internal static class Product
{
    public static readonly ImmutableArray<string> AssemblyNames =
    [
        "Prongsai.Core",
        "Prongsai.Content",
        "Prongsai.Validation",
        "Prongsai.Site",
        "Prongsai.Rendering",
        "Prongsai.Publishing",
        "Prongsai.Exchange",
        "Prongsai.Links",
        "Prongsai.Documents",
        "Prongsai.Preview",
        "Prongsai.Transfer",
        "Prongsai.Compilation",
        "prongsai-full",
    ];

    private static readonly Lazy<ImmutableArray<ScannedAssembly>> Scanned = new(() => [.. AssemblyNames.Select(Scan)]);

    public static ImmutableArray<ScannedAssembly> Assemblies => Scanned.Value;

    public static IEnumerable<Assembly> Loaded => AssemblyNames.Select(Load);

    public static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    /// <summary>The namespace an assembly's own root types have; only the command's assembly is named otherwise.</summary>
    public static string RootNamespace(string assembly) => assembly == "prongsai-full" ? "Prongsai.Cli" : assembly;

    public static ScannedAssembly Scan(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
        return MetadataScanner.Read(file);
    }
}
