namespace Prongsai.Cli.Reporting;

/// <summary>The forms diagnostics are shown in: for people, for editors, for programs.</summary>
internal enum DiagnosticFormat
{
    Pretty,
    Line,
    Json,
}
