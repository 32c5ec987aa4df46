using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>A C# file of the program as a syntax tree, with its path below <c>src</c>.</summary>
internal sealed record CodeFile(string Path, CompilationUnitSyntax Root)
{
    private static readonly Lazy<ImmutableArray<CodeFile>> Program = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Source, "*.cs", SearchOption.AllDirectories)
            .Select(path => Parse(System.IO.Path.GetRelativePath(Repository.Source, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ]);

    public static ImmutableArray<CodeFile> All => Program.Value;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int LineCount => Root.GetText().ToString().TrimEnd('\n').Split('\n').Length;

    /// <summary>The types of the file that lie in no other type.</summary>
    public IEnumerable<MemberDeclarationSyntax> OuterTypes => Root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(member => NameOf(member) is not null);

    public static CodeFile Parse(string path, string text) =>
        new(path, CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot());

    /// <summary>A type's name as declared; null for what is no type.</summary>
    public static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    public string At(Microsoft.CodeAnalysis.SyntaxToken token) => $"src/{Path}:{token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
