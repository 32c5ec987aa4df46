using System.Collections.Concurrent;
using System.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Text;
using Prongsai.Rendering.Themes;
using Prongsai.Site;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Collects what goes wrong while templates are at work, on many pages at once. Each place in a template is said once, for
/// the first page in the plan's order, whichever page came to it first.
/// </summary>
internal sealed class TemplateFaults(ThemeFiles files) : ITextFaults
{
    private readonly TemplateLocator _locator = new(files);
    private readonly ConcurrentDictionary<Mistake, Fault> _faults = new();

    public void UnknownKey(StringTable strings, string key) => Add(
        RenderDiagnostics.UnknownString, key, strings.File.Span(0, 0), [key, strings.File.Path], strings.Keys);

    public void MissingValue(StringTable strings, string key, string placeholder) => Add(
        RenderDiagnostics.PlaceholderWithoutValue, key, strings.File.Span(0, 0), [key, strings.File.Path, $"{{{placeholder}}}"]);

    public void MissingAsset(string name, IEnumerable<string> known) => Add(
        RenderDiagnostics.AssetMissing, name, NoPlace, [name], known);

    public void MissingComponent(string name, IEnumerable<string> known) => Add(
        TemplateDiagnostics.PartMissing, name, NoPlace, [name, TemplateNames.ComponentPath(name)], known);

    /// <summary>A layout's name is set in a page's template, but looked up when that is done.</summary>
    public void MissingLayout(string name, string template, IEnumerable<string> known)
    {
        var place = PlaceOf(template, name);
        Add(0, new Diagnostic(
            TemplateDiagnostics.PartMissing,
            TemplateDiagnostics.PartMissing.Severity,
            place,
            [name, TemplateNames.LayoutPath(name)],
            []) { Nearest = NearestName.Of(name, known) });
    }

    /// <summary>A page that a template could not make.</summary>
    public void Failed(Exception failure, PlannedPage page, int number)
    {
        var place = _locator.Find(new StackTrace(failure, fNeedFileInfo: true))
            ?? PlaceOf(TemplateNames.PagePath(page.Page.GetType()), null);
        Add(number, new Diagnostic(
            TemplateDiagnostics.Failed,
            TemplateDiagnostics.Failed.Severity,
            place,
            [page.Route.Path, $"{failure.Message.ReplaceLineEndings(" ")} ({failure.GetType().Name})"],
            []), "");
    }

    public void ReportTo(DiagnosticBag diagnostics)
    {
        foreach (var fault in _faults.Values)
        {
            diagnostics.Add(fault.Diagnostic);
        }
    }

    private static SourceSpan NoPlace => Origin.None.Span;

    private void Add(
        DiagnosticDescriptor descriptor, string quoted, SourceSpan otherwise, string[] arguments, IEnumerable<string>? known = null)
    {
        var place = _locator.Find(new StackTrace(fNeedFileInfo: true), quoted) ?? otherwise;
        Add(0, new Diagnostic(descriptor, descriptor.Severity, place, [.. arguments], [])
        {
            Nearest = known is null ? [] : NearestName.Of(quoted, known),
        });
    }

    private void Add(int page, Diagnostic diagnostic, string? what = null)
    {
        var key = new Mistake(
            diagnostic.Code, diagnostic.Span.File.Path, diagnostic.Span.Offset, what ?? string.Join('\n', diagnostic.Arguments));
        _faults.AddOrUpdate(key, new Fault(page, diagnostic), (_, old) => old.Page <= page ? old : new Fault(page, diagnostic));
    }

    private SourceSpan PlaceOf(string template, string? quoted)
    {
        if (files.Find(template)?.Source is not { } source)
        {
            return NoPlace;
        }

        var at = quoted is null ? -1 : source.Text.IndexOf($"\"{quoted}\"", StringComparison.Ordinal);
        return at < 0 ? source.Span(0, 0) : source.Span(at + 1, quoted?.Length ?? 0);
    }

    private sealed record Mistake(string Code, string Path, int Offset, string What);

    private sealed record Fault(int Page, Diagnostic Diagnostic);
}

/// <summary>Finds the place in a template that was at work, from a stack whose frames carry the templates' own lines.</summary>
internal sealed class TemplateLocator(ThemeFiles files)
{
    /// <summary>The innermost template's place, or null if no template is on the stack.</summary>
    /// <param name="stack">A stack with file names and lines.</param>
    /// <param name="quoted">A text that the place holds in quotation marks; the whole line is meant where it does not.</param>
    public SourceSpan? Find(StackTrace stack, string? quoted = null)
    {
        foreach (var frame in stack.GetFrames())
        {
            if (frame.GetFileName() is { } path && files.Find(path) is { } file && frame.GetFileLineNumber() is > 0 and var line)
            {
                return Narrow(file.Source, line, quoted);
            }
        }

        return null;
    }

    private static SourceSpan Narrow(SourceFile source, int line, string? quoted)
    {
        var start = source.SpanAt(line, 1).Offset;
        var text = source.Text.AsSpan(start);
        var end = text.IndexOf('\n');
        text = end < 0 ? text : text[..end];
        if (quoted is not null && text.IndexOf($"\"{quoted}\"", StringComparison.Ordinal) is >= 0 and var at)
        {
            return source.Span(start + at + 1, quoted.Length);
        }

        var indent = text.Length - text.TrimStart().Length;
        return source.Span(start + indent, text.Trim().Length);
    }
}
