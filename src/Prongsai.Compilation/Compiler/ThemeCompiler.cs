using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Prongsai.Compilation.Syntax;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Razor;

namespace Prongsai.Compilation.Compiler;

/// <summary>
/// Makes one assembly of templates. Only this namespace and that of the syntax use Razor's language and Roslyn, which are slow to load; a
/// build that finds all beside the program or in the cache never comes here.
/// </summary>
internal static class ThemeCompiler
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        generalDiagnosticOption: ReportDiagnostic.Suppress);

    /// <summary>The assembly, or null if a template is wrong.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="requests">The templates, by their themes.</param>
    /// <param name="references">What they are compiled against.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static byte[]? Compile(
        string name, IReadOnlyList<TemplateRequest> requests, ImmutableArray<MetadataReference> references, DiagnosticBag diagnostics)
    {
        var parsed = new List<ParsedTemplate>();
        foreach (var (number, request) in requests.Index())
        {
            if (TemplateParser.Parse(request, number, diagnostics) is not { } templates)
            {
                return null;
            }

            parsed.AddRange(templates);
        }

        SyntaxTree[] trees = [.. parsed.Select(t => t.Tree), TemplateIndexWriter.Write(parsed)];
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, references, Options).Emit(stream);
        if (result.Success)
        {
            return stream.ToArray();
        }

        CompilerReport.Add(result.Diagnostics, [.. parsed], diagnostics);
        return null;
    }
}

/// <summary>
/// Writes the class that lists an assembly's templates and makes their pages, so that rendering needs no reflection.
/// What is wrong with a template's class as a whole is found in its line here, and is shown at the template's first line.
/// </summary>
internal static class TemplateIndexWriter
{
    private const string EntryType = "global::Prongsai.Rendering.Razor.TemplateEntry";

    public static SyntaxTree Write(IEnumerable<ParsedTemplate> templates)
    {
        var code = new StringBuilder();
        code.Append("namespace ").Append(TemplateClassifier.TemplateNamespace).Append(";\n");
        code.Append("public static class TemplateIndex\n{\n");
        code.Append("    public static ").Append(EntryType).Append("[] All() =>\n    [\n");
        foreach (var template in templates)
        {
            var path = SymbolDisplay.FormatLiteral(template.File.Path, quote: true);
            code.Append("#line 1 \"").Append(template.File.Path).Append("\"\n");
            code.Append("        ").Append(EntryType).Append(".Of(").Append(path).Append(", \"").Append(template.Identity);
            code.Append("\", ").Append(PageCode.IsReusable(template.Tree) ? "true" : "false").Append(", static () => new global::").Append(template.ClassName).Append("()),\n");
        }

        code.Append("#line default\n    ];\n}\n");
        return CSharpSyntaxTree.ParseText(
            SourceText.From(code.ToString(), Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.CSharp14),
            "TemplateIndex.cs");
    }
}
