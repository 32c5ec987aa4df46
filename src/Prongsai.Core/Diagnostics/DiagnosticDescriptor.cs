using Prongsai.Core.Localization;

namespace Prongsai.Core.Diagnostics;

/// <summary>
/// What is permanent about a diagnostic: its code (<c>PRS</c> and four digits, the first naming the stage), its default
/// severity and its texts, in which <c>{0}</c>, <c>{1}</c> stand for a diagnostic's arguments.
/// </summary>
public sealed record DiagnosticDescriptor(
    string Code,
    DiagnosticSeverity Severity,
    BilingualText Title,
    BilingualText Message,
    BilingualText Hint)
{
    /// <summary>True for the machine's troubles (disk, rights, lock), which end with exit code 3 rather than 1.</summary>
    public bool IsEnvironment { get; init; }

    /// <summary>True for codes that settings may not re-level: what could not be read, bound or linked stays an error.</summary>
    public bool IsFixed => Code[3] is '1' or '2' or '3' or '9';
}
