using System.Collections.Immutable;

namespace Prongsai.Core.Diagnostics;

/// <summary>How severities are settled in a run: a site's own levels by code, then strictness, which makes warnings errors.</summary>
public sealed record SeverityPolicy(ImmutableDictionary<string, DiagnosticSeverity> Levels, bool Strict)
{
    public static SeverityPolicy Default { get; } = new(ImmutableDictionary<string, DiagnosticSeverity>.Empty, Strict: false);

    public DiagnosticSeverity LevelOf(DiagnosticDescriptor descriptor)
    {
        var level = !descriptor.IsFixed && Levels.TryGetValue(descriptor.Code, out var set) ? set : descriptor.Severity;
        return Strict && level == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : level;
    }
}
