using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Publishing.Checks;

/// <summary>What the checks found in one file, in the order found. Used by one thread at a time.</summary>
internal sealed class Findings
{
    private readonly List<Finding> _found = [];

    public IReadOnlyList<Finding> All => _found;

    /// <summary>Adds a diagnostic whose cause is what stands in its line.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        AddWithCause(LineOf(span), descriptor, span, arguments);

    /// <summary>Adds a diagnostic of a known cause, such as the file that is missing.</summary>
    public void AddWithCause(string cause, DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, descriptor.Severity, span, [.. arguments.ToArray().Select(ShownText.Of)], []), cause);

    /// <summary>Adds a diagnostic on what an article may have written.</summary>
    public void AddWritten(string? written, DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        Add(new Diagnostic(descriptor, descriptor.Severity, span, [.. arguments.ToArray().Select(ShownText.Of)], []), LineOf(span), written);

    public void Add(Diagnostic diagnostic, string cause, string? written = null) => _found.Add(new Finding(diagnostic, cause, written));

    /// <summary>Puts others in the place of what was found, or nothing.</summary>
    public void Replace(Func<Finding, Finding?> other)
    {
        var replaced = _found.Select(other).OfType<Finding>().ToList();
        _found.Clear();
        _found.AddRange(replaced);
    }

    private static string LineOf(SourceSpan span) => span.File.Line(span.Start.Line).Trim().ToString();
}

/// <summary>
/// A diagnostic, what it shares with those of other pages that come from the same mistake, and the name of the part of an article that it
/// is about, if it is one's.
/// </summary>
internal sealed record Finding(Diagnostic Diagnostic, string Cause, string? Written = null);

/// <summary>Makes a text of a page fit for a message: on one line and short enough to read.</summary>
internal static class ShownText
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
