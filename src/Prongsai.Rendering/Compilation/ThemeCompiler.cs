using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Compilation;

/// <summary>
/// Makes one assembly of a theme's templates, or of those that nobody has compiled yet. Only this namespace uses Razor's language and
/// Roslyn, which are slow to load; a build that finds all beside the program or in the cache never comes here.
/// </summary>
internal static class ThemeCompiler
{
    /// <summary>Not optimised: optimised code forgets which line failed, and templates spend their time outside their own code.</summary>
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        deterministic: true,
        generalDiagnosticOption: ReportDiagnostic.Suppress);

    /// <summary>The assembly with its symbols embedded, or null if a template is wrong.</summary>
    public static byte[]? Compile(
        ThemeFiles files, ImmutableArray<ThemeFile> templates, TemplateIdentities identities, DiagnosticBag diagnostics)
    {
        if (TemplateParser.Parse(files, templates, diagnostics) is not { } parsed)
        {
            return null;
        }

        var compilation = CSharpCompilation.Create(
            identities.NameOf(templates),
            [.. parsed.Select(t => t.Tree), TemplateIndexWriter.Write(parsed, identities)],
            ThemeReferences.All(),
            Options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (result.Success)
        {
            return stream.ToArray();
        }

        CompilerReport.Add(result.Diagnostics, files, parsed, diagnostics);
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

    public static SyntaxTree Write(ImmutableArray<ParsedTemplate> templates, TemplateIdentities identities)
    {
        var code = new StringBuilder();
        code.Append("namespace ").Append(TemplateClassifier.TemplateNamespace).Append(";\n");
        code.Append("public static class TemplateIndex\n{\n");
        code.Append("    public static ").Append(EntryType).Append("[] All() =>\n    [\n");
        foreach (var template in templates)
        {
            var path = SymbolDisplay.FormatLiteral(template.File.Path, quote: true);
            code.Append("#line 1 \"").Append(template.File.Path).Append("\"\n");
            code.Append("        new(").Append(path).Append(", \"").Append(identities.Of(template.File)).Append("\", typeof(");
            code.Append(template.ClassName).Append("), static () => new ").Append(template.ClassName).Append("()),\n");
        }

        code.Append("#line default\n    ];\n}\n");
        return CSharpSyntaxTree.ParseText(
            SourceText.From(code.ToString(), Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.CSharp14),
            "TemplateIndex.cs");
    }
}
