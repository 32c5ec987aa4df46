using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Core.Diagnostics;

/// <summary>Collects what a run finds. Thread-safe; gives its diagnostics in one order, whatever order they came in.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public SeverityPolicy Policy { get; set; } = SeverityPolicy.Default;

    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _diagnostics.Exists(d => Level(d) == DiagnosticSeverity.Error);
            }
        }
    }

    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, descriptor.Severity, span, [.. arguments], []));

    /// <summary>For a name that is not known: the hint asks whether one of the known names that are like it was meant.</summary>
    /// <param name="descriptor">What is wrong.</param>
    /// <param name="span">Where the name stands.</param>
    /// <param name="name">The name as it was written.</param>
    /// <param name="known">The names that would be right.</param>
    /// <param name="arguments">The values of the texts' placeholders.</param>
    public void AddUnknown(DiagnosticDescriptor descriptor, SourceSpan span, string name, IEnumerable<string> known, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, descriptor.Severity, span, [.. arguments], []) { Nearest = NearestName.Of(name, known) });

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Whether one was found that is such, in whatever order; for rules that ask often.</summary>
    public bool Any(Predicate<Diagnostic> isSuch)
    {
        lock (_lock)
        {
            return _diagnostics.Exists(isSuch);
        }
    }

    /// <summary>All diagnostics at their final severity, by file, place and code, without repetitions, and without a doubt about a value that is refused anyway.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            var refused = _diagnostics.Where(d => d.Descriptor.Severity == DiagnosticSeverity.Error && d.Span.Length > 0).Select(PlaceOf).ToHashSet();
            return
            [
                .. _diagnostics
                    .Where(d => d.Descriptor.Severity != DiagnosticSeverity.Warning || !refused.Contains(PlaceOf(d)))
                    .Select(d => d with { Severity = Level(d) })
                    .OrderBy(d => d.Span.File.Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Span.Offset)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => string.Join('\u0001', d.Arguments), StringComparer.Ordinal)
                    .DistinctBy(d => (d.Span.File.Path, d.Span.Offset, d.Code, string.Join('\u0001', d.Arguments))),
            ];
        }
    }

    private static (string File, int Offset, int Length) PlaceOf(Diagnostic diagnostic) =>
        (diagnostic.Span.File.Path, diagnostic.Span.Offset, diagnostic.Span.Length);

    private DiagnosticSeverity Level(Diagnostic diagnostic) => Policy.LevelOf(diagnostic.Descriptor);
}

/// <summary>How severities are decided in a run: a site's own levels by code, then strictness, which makes warnings errors.</summary>
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

/// <summary>The severity that a site gives to one code, in place of the rule's own.</summary>
public sealed record SeverityLevel(string Code, DiagnosticSeverity Severity)
{
    /// <summary>Where the code is written; null where no file says it.</summary>
    public SourceSpan? Place { get; init; }
}
