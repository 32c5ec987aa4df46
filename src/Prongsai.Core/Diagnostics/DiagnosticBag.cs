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

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>All diagnostics at their settled severity, by file, place and code, without repetitions.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            return
            [
                .. _diagnostics
                    .Select(d => d with { Severity = Level(d) })
                    .OrderBy(d => d.Span.File.Path, StringComparer.Ordinal)
                    .ThenBy(d => d.Span.Offset)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => string.Join('\u0001', d.Arguments), StringComparer.Ordinal)
                    .DistinctBy(d => (d.Span.File.Path, d.Span.Offset, d.Code, string.Join('\u0001', d.Arguments))),
            ];
        }
    }

    private DiagnosticSeverity Level(Diagnostic diagnostic) => Policy.LevelOf(diagnostic.Descriptor);
}
