using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Compiles a few lines in memory, so that each law can be shown code that breaks it.</summary>
internal static class Sample
{
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. Directory.EnumerateFiles(FrameworkAssemblies.Folder, "*.dll")
            .Where(path => FrameworkAssemblies.IsManaged(path))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static ScannedAssembly Compile(string source, string name = "Sample")
    {
        using var assembly = new MemoryStream();
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), "Sample.cs")],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(assembly);
        Assert.That(result.Success, Is.True, string.Join(Environment.NewLine, result.Diagnostics));
        assembly.Position = 0;
        return MetadataScanner.Read(assembly);
    }
}
