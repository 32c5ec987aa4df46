using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
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
