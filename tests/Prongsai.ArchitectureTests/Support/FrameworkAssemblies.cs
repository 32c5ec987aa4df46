using System.Reflection.PortableExecutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Tells .NET's own assemblies from packages by where they lie, since packages too are named System.</summary>
internal static class FrameworkAssemblies
{
    public static readonly string Folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static bool Contains(string name) => File.Exists(Path.Combine(Folder, $"{name}.dll"));

    public static bool IsManaged(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        return image.HasMetadata;
    }
}
