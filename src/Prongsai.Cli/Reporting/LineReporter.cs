using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Reporting;

/// <summary>One line a diagnostic, in the form that editors and build servers recognise.</summary>
internal sealed class LineReporter(TextWriter writer, MessageLanguage language) : DiagnosticReporter(writer, language)
{
    public override void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var start = diagnostic.Span.Start;
            var text = string.Join(" / ", Language.Pick(diagnostic.Message));
            Writer.WriteLine(FormattableString.Invariant(
                $"{diagnostic.Span.File.Path}({start.Line},{start.Column}): {Name(diagnostic.Severity)} {diagnostic.Code}: {text}"));
        }
    }
}
