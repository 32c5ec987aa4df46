using System.Collections.Immutable;

namespace Prongsai.Core.Diagnostics;

/// <summary>How severities are settled in a run: a site's own levels by code, then strictness, which makes warnings errors.</summary>
public sealed record SeverityPolicy(ImmutableArray<SeverityLevel> Levels, bool Strict)
{
    public static SeverityPolicy Default { get; } = new([], Strict: false);

    public DiagnosticSeverity LevelOf(DiagnosticDescriptor descriptor)
    {
        var set = descriptor.IsFixed ? null : Levels.FirstOrDefault(l => l.Code == descriptor.Code);
        var level = set?.Severity ?? descriptor.Severity;
        return Strict && level == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : level;
    }
}
