using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Hosting;

/// <summary>The exit codes of the process. The numbers are permanent.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    public const int Errors = 1;

    public const int Usage = 2;

    public const int Environment = 3;

    /// <summary>A check of links or of the live site found something that evaluators would not see.</summary>
    public const int CheckFailed = 4;

    public const int Defect = 70;

    /// <summary>The code of a run that stopped because of these errors: one of the machine counts more than one of the content.</summary>
    public static int OfErrors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Descriptor.IsEnvironment) ? Environment : Errors;
}
