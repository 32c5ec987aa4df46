using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Prongsai.Compilation.Syntax;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Themes;
using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;
using CompilerSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Prongsai.Compilation.Compiler;

/// <summary>Says the compiler's errors at their place in the templates, each once.</summary>
internal static class CompilerReport
{
    public static void Add(
        IEnumerable<CompilerDiagnostic> errors, ImmutableArray<ParsedTemplate> templates, DiagnosticBag diagnostics)
    {
        var found = errors
            .Where(e => e.Severity == CompilerSeverity.Error)
            .Select(e => (Error: e, Place: PlaceOf(e.Location, templates)))
            .ToList();

        // names that the shared imports fail to bring in are missing in every template
        var ofImports = found.FindAll(f => templates.Any(t => t.Theme.Find(ThemeFiles.ImportsPath)?.Source == f.Place.File));
        foreach (var (error, place) in ofImports.Count > 0 ? ofImports : found)
        {
            diagnostics.Add(TemplateDiagnostics.DoesNotCompile, place, error.Id, error.GetMessage(CultureInfo.InvariantCulture));
        }
    }

    private static SourceSpan PlaceOf(Location location, ImmutableArray<ParsedTemplate> templates)
    {
        var mapped = location.GetMappedLineSpan();
        var template = templates.FirstOrDefault(t => t.Tree == location.SourceTree)
            ?? templates.FirstOrDefault(t => t.File.Path == mapped.Path)
            ?? templates[0];
        if (mapped.IsValid && template.Theme.Find(mapped.Path) is { } file)
        {
            return file.Source.SpanOf(mapped.StartLinePosition, mapped.EndLinePosition);
        }

        // code that Razor wrote around the template, which of the author's words holds only the model's type
        return template.File.ModelLine;
    }

    private static SourceSpan SpanOf(this SourceFile source, LinePosition start, LinePosition end)
    {
        var from = source.OffsetOf(start);
        return source.Span(from, Math.Max(0, source.OffsetOf(end) - from));
    }

    private static int OffsetOf(this SourceFile source, LinePosition position)
    {
        var start = source.SpanAt(position.Line + 1, 1);
        var line = source.Line(start.Start.Line);

        // Razor counts such a line from after its @
        var column = position.Character + (line.StartsWith("@using ", StringComparison.Ordinal) ? 1 : 0);
        return start.Offset + Math.Min(column, line.Length);
    }
}
