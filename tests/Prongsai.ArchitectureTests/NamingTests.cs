using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>A file's folder is its namespace and its name is that of its chief type, which comes first; names say what a type is, not that it manages.</summary>
public sealed class NamingTests
{
    private static readonly ImmutableArray<string> EmptyWords = ["Manager", "Helper", "Utils", "Service", "Info", "Data", "Common", "Base"];

    [Test]
    public void A_folder_is_a_namespace() => Law.Holds(CodeFile.All.SelectMany(WrongNamespace), "Folder and namespace differ:");

    [Test]
    public void A_file_is_named_for_its_type() => Law.Holds(CodeFile.All.SelectMany(WrongFileName), "File and type differ:");

    [Test]
    public void A_file_begins_with_the_type_it_is_named_for() =>
        Law.Holds(CodeFile.All.SelectMany(ChiefBelowAPart), "A file's first type is the chief one, the others are its parts:");

    [Test]
    public void No_name_ends_in_an_empty_word() => Law.Holds(CodeFile.All.SelectMany(EmptyName), "These names say nothing:");

    [Test]
    public void Nothing_is_forgiven_or_folded() =>
        Law.Holds(CodeFile.All.SelectMany(ForgivenOrFolded), "No null-forgiving operator and no region in src:");

    [TestCase("Prongsai.Core/Model/A.cs", "namespace Prongsai.Core.Model; class A;", 0)]
    [TestCase("Prongsai.Core/Model/A.cs", "namespace Prongsai.Core; class A;", 1)]
    [TestCase("Prongsai.Core/A.cs", "class A;", 1)]
    [TestCase("Prongsai.Core/A.cs", "namespace Prongsai.Core { class A; } namespace Prongsai.Other { class B; }", 1)]
    [TestCase("Prongsai.Core/Usings.cs", "global using System;", 0)]
    public void A_wrong_namespace_is_seen(string path, string text, int breaches) =>
        Assert.That(WrongNamespace(CodeFile.Parse(path, text)).Count(), Is.EqualTo(breaches));

    [TestCase("A.cs", "public class A;", 0)]
    [TestCase("A.cs", "class B; public class A<T>;", 0)]
    [TestCase("A.cs", "public delegate void A();", 0)]
    [TestCase("A.cs", "public class B; class A;", 1)]
    [TestCase("A.cs", "class C; class B;", 1)]
    [TestCase("A.Reading.cs", "partial class A;", 0)]
    [TestCase("A.Reading.cs", "class A;", 1)]
    [TestCase("Program.cs", "return 0;", 0)]
    public void A_wrong_file_name_is_seen(string path, string text, int breaches) =>
        Assert.That(WrongFileName(CodeFile.Parse(path, text)).Count(), Is.EqualTo(breaches));

    [TestCase("public class A; class B; file class C;", 0)]
    [TestCase("public class A; public class A<T>;", 0)]
    [TestCase("public record A; public enum B { } public interface C;", 0)]
    [TestCase("class B; public record A;", 1)]
    [TestCase("public record B; public record A;", 1)]
    [TestCase("class B; class A;", 1)]
    [TestCase("class B; public record C; class A;", 1)]
    public void A_chief_type_below_a_part_is_seen(string text, int breaches) =>
        Assert.That(ChiefBelowAPart(CodeFile.Parse("A.cs", text)).Count(), Is.EqualTo(breaches));

    [TestCase("class PageManager;", 1)]
    [TestCase("class A { struct Inside { enum FileInfo { } } }", 1)]
    [TestCase("interface IPageService;", 1)]
    [TestCase("class Metadata; class Information;", 0)]
    public void An_empty_name_is_seen(string text, int breaches) =>
        Assert.That(EmptyName(CodeFile.Parse("A.cs", text)).Count(), Is.EqualTo(breaches));

    [TestCase("class A { string B = null!; }", 1)]
    [TestCase("class A { string B(object? o) => o!.ToString()!; }", 2)]
    [TestCase("class A { bool B(bool o) => !o && o != true; }", 0)]
    [TestCase("#region r\nclass A;\n#endregion", 1)]
    public void Forgiving_and_folding_are_seen(string text, int breaches) =>
        Assert.That(ForgivenOrFolded(CodeFile.Parse("A.cs", text)).Count(), Is.EqualTo(breaches));

    private static IEnumerable<string> WrongNamespace(CodeFile file)
    {
        var expected = (Path.GetDirectoryName(file.Path) ?? "").Replace('\\', '/').Replace('/', '.');
        var actual = file.OuterTypes.Select(NamespaceOf).Distinct();
        return actual.Where(name => name != expected).Select(name => $"src/{file.Path}: the namespace is '{name}', the folder says '{expected}'");
    }

    private static string NamespaceOf(SyntaxNode type) =>
        string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(part => part.Name.ToString()));

    private static IEnumerable<string> WrongFileName(CodeFile file)
    {
        var types = file.OuterTypes.ToList();
        var named = types.Exists(IsPublic) ? types.FindAll(IsPublic) : types;
        return named.Count == 0 || named.Exists(type => Names(file, type))
            ? []
            : [$"src/{file.Path}: holds {string.Join(", ", named.Select(CodeFile.NameOf))}"];
    }

    /// <summary>A part of a partial type may add what it is for, as in <c>A.Reading.cs</c>.</summary>
    private static bool Names(CodeFile file, MemberDeclarationSyntax type) =>
        CodeFile.NameOf(type) is { } name
        && (file.Name == name
            || (type.Modifiers.Any(SyntaxKind.PartialKeyword) && file.Name.StartsWith($"{name}.", StringComparison.Ordinal)));

    private static IEnumerable<string> ChiefBelowAPart(CodeFile file)
    {
        var types = file.OuterTypes.ToList();
        return types.FindIndex(type => Names(file, type)) > 0 ? [$"src/{file.Path}: {string.Join(", ", types.Select(CodeFile.NameOf))}"] : [];
    }

    private static bool IsPublic(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static IEnumerable<string> EmptyName(CodeFile file) =>
        from type in file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        let name = CodeFile.NameOf(type)
        where name is not null && EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))
        select $"src/{file.Path}: {name}";

    private static IEnumerable<string> ForgivenOrFolded(CodeFile file) =>
        from node in file.Root.DescendantNodes(descendIntoTrivia: true)
        where node.IsKind(SyntaxKind.SuppressNullableWarningExpression) || node.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select $"{file.At(node.GetLastToken())}: {node.ToString().Trim()}";
}
