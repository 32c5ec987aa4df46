using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Reporting;

/// <summary>Writes a run's diagnostics in one form.</summary>
internal abstract class DiagnosticReporter(TextWriter writer, MessageLanguage language)
{
    protected TextWriter Writer { get; } = writer;

    protected MessageLanguage Language { get; } = language;

    public abstract void Report(ImmutableArray<Diagnostic> diagnostics);

    /// <param name="format">The form.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="full">Makes a path whole for people; where it is missing, they see none.</param>
    public static DiagnosticReporter For(
        DiagnosticFormat format, MessageLanguage language, TextWriter writer, Func<string, string>? full = null) => format switch
    {
        DiagnosticFormat.Line => new LineReporter(writer, language),
        DiagnosticFormat.Json => new JsonReporter(writer, language),
        _ => new PrettyReporter(writer, language, full),
    };

    /// <summary>What a run says: all, but to a person who builds nothing that is only worth knowing.</summary>
    public static ImmutableArray<Diagnostic> Shown(ImmutableArray<Diagnostic> diagnostics, DiagnosticFormat format, bool publish) =>
        publish && format == DiagnosticFormat.Pretty ? diagnostics.RemoveAll(d => d.Severity == DiagnosticSeverity.Info) : diagnostics;

    public static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>The forms diagnostics are shown in: for people, for editors, for programs.</summary>
internal enum DiagnosticFormat
{
    Pretty,
    Line,
    Json,
}

/// <summary>One line a diagnostic, in the form that editors and build servers recognise.</summary>
internal sealed class LineReporter(TextWriter writer, MessageLanguage language) : DiagnosticReporter(writer, language)
{
    public override void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var start = diagnostic.Span.Start;
            var text = Language.Show(diagnostic.Message);
            Writer.WriteLine(FormattableString.Invariant(
                $"{diagnostic.Span.File.Path}({start.Line},{start.Column}): {Name(diagnostic.Severity)} {diagnostic.Code}: {text}"));
        }
    }
}
