using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Testing;

/// <summary>A diagnostic with all its parts as one text, to compare two.</summary>
public static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic) => string.Join(
        " | ",
        diagnostic.Related.Select(r => $"{Place(r.Span)} {r.Note}")
            .Prepend($"{Place(diagnostic.Span)}: {diagnostic.Code} {diagnostic.Severity} {string.Join(", ", diagnostic.Arguments)}"));

    private static string Place(SourceSpan span) =>
        $"{span.File.Path}({span.Start.Line},{span.Start.Column})+{span.Length} {span.File.Text.Length} “{span.File.Text.AsSpan(span.Offset, span.Length)}”";
}
