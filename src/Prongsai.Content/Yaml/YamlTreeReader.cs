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
            var (slips, repaired) = LineDoctor.Examine(file, isParsed: tree.Error is null);
            if (slips.Count > 0)
            {
                slips.ToList().ForEach(diagnostics.Add);
                Join(TreeBuilder.Build(new SourceFile(file.Path, repaired)).Found, file, diagnostics);
                return null;
            }
        }

        if (tree.Error is { } error)
        {
            diagnostics.Add(Expectation.Of(error.Words), error.Place);
        }

        Join(tree.Found, file, diagnostics);
        return tree.Root;
    }

    /// <summary>What is found in a text put right stands at the same line and column of the file.</summary>
    private static void Join(DiagnosticBag found, SourceFile file, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in found.ToSorted())
        {
            diagnostics.Add(diagnostic with
            {
                Span = In(file, diagnostic.Span),
                Related = [.. diagnostic.Related.Select(r => r with { Span = In(file, r.Span) })],
            });
        }
    }

    private static SourceSpan In(SourceFile file, SourceSpan span)
    {
        if (span.File == file)
        {
            return span;
        }

        var line = file.Line(span.Start.Line).Length;
        var column = Math.Min(span.Start.Column, line + 1);
        return file.SpanAt(span.Start.Line, column, Math.Min(span.Length, line + 1 - column));
    }
}
