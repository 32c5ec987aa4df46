namespace Prongsai.Core.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the site, a warning is shown, an info is only counted.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
