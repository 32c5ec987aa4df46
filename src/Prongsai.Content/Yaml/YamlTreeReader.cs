using Prongsai.Content.Diagnostics;
using Prongsai.Content.Syntax;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>
/// Reads a YAML file. A sound one is parsed once and that is all. One that the parser refuses, or may have misread, is looked through
/// line by line, and what is found is reported in place of the parser's own one complaint.
/// </summary>
internal static class YamlTreeReader
{
    /// <summary>The file's tree, or null after a diagnostic.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="isSuspect">Whether its characters gave reason to look at its lines.</param>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics, bool isSuspect = false)
    {
        var tree = TreeBuilder.Build(file);
        if (tree.Error is not null || tree.IsSuspect || isSuspect)
        {
            var lines = LineDoctor.Examine(file, isParsed: tree.Error is null);
            if (lines.Found.Count > 0)
            {
                lines.Found.ToList().ForEach(diagnostics.Add);
                Join(TreeBuilder.Build(new SourceFile(file.Path, lines.Repaired)).Found, file, lines.Numbers, diagnostics);
                return null;
            }
        }

        if (tree.Error is { } error)
        {
            diagnostics.Add(Expectation.Of(error.Words), error.Place);
        }

        tree.Found.ToSorted().ToList().ForEach(diagnostics.Add);
        return tree.Root;
    }

    /// <summary>What is found in a text put right stands at the same line and column of the file. That nothing is left in it is nobody's slip.</summary>
    private static void Join(DiagnosticBag found, SourceFile file, IReadOnlyList<int> numbers, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in found.ToSorted().Where(d => d.Descriptor != ReadDiagnostics.EmptyFile))
        {
            diagnostics.Add(diagnostic with
            {
                Span = In(file, diagnostic.Span, numbers),
                Related = [.. diagnostic.Related.Select(r => r with { Span = In(file, r.Span, numbers) })],
            });
        }
    }

    private static SourceSpan In(SourceFile file, SourceSpan span, IReadOnlyList<int> numbers)
    {
        var number = numbers[span.Start.Line - 1];
        var length = file.Line(number).Length;
        var column = Math.Min(span.Start.Column, length + 1);
        return file.SpanAt(number, column, Math.Min(span.Length, length + 1 - column));
    }
}
