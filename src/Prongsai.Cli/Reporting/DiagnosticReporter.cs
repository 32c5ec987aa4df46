using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Reporting;

/// <summary>Writes a run's diagnostics in one form.</summary>
internal abstract class DiagnosticReporter(TextWriter writer, MessageLanguage language)
{
    protected TextWriter Writer { get; } = writer;

    protected MessageLanguage Language { get; } = language;

    public abstract void Report(ImmutableArray<Diagnostic> diagnostics);

    public static DiagnosticReporter For(DiagnosticFormat format, MessageLanguage language, TextWriter writer) => format switch
    {
        DiagnosticFormat.Line => new LineReporter(writer, language),
        DiagnosticFormat.Json => new JsonReporter(writer, language),
        _ => new PrettyReporter(writer, language),
    };

    protected static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
