using System.Collections.Concurrent;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Themes;
using Prongsai.Site;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Collects what goes wrong while templates are at work, on many pages at once. Each place in a template is said once, for
/// the first page in the plan's order, whichever page came to it first.
/// </summary>
internal sealed class TemplateFaults(ThemeFiles files)
{
    private readonly ConcurrentDictionary<Mistake, Fault> _faults = new();

    public void UnknownKey(StringTable strings, string key, TemplatePlace place) => Add(
        RenderDiagnostics.UnknownString, key, place, [key, strings.File.Path], strings.Keys);

    public void MissingValue(StringTable strings, string key, string placeholder, TemplatePlace place) => Add(
        RenderDiagnostics.PlaceholderWithoutValue, key, place, [key, strings.File.Path, $"{{{placeholder}}}"]);

    public void MissingAsset(string name, IEnumerable<string> known, TemplatePlace place) => Add(
        RenderDiagnostics.AssetMissing, name, place, [name], known);

    public void MissingComponent(string name, IEnumerable<string> known, TemplatePlace place) => Add(
        TemplateDiagnostics.PartMissing, name, place, [name, TemplateNames.ComponentPath(name)], known);

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
    public void Failed(Exception failure, PlannedPage page, int number, TemplatePlace at)
    {
        var place = at.Line > 0 ? LineAt(at, null) : PlaceOf(TemplateNames.PagePath(page.Page.GetType()), null);
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

    private void Add(
        DiagnosticDescriptor descriptor, string quoted, TemplatePlace place, string[] arguments, IEnumerable<string>? known = null)
    {
        Add(0, new Diagnostic(descriptor, descriptor.Severity, LineAt(place, quoted), [.. arguments], [])
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
            return Origin.None.Span;
        }

        var at = quoted is null ? -1 : source.Text.IndexOf($"\"{quoted}\"", StringComparison.Ordinal);
        return at < 0 ? source.Span(0, 0) : source.Span(at + 1, quoted?.Length ?? 0);
    }

    /// <summary>The text of a line without its indentation, or what it quotes.</summary>
    /// <param name="place">A line of a template.</param>
    /// <param name="quoted">A text that the line holds in quotation marks; the whole line is meant where it does not.</param>
    private SourceSpan LineAt(TemplatePlace place, string? quoted)
    {
        if (place.Line == 0 || files.Find(place.Template)?.Source is not { } source)
        {
            return Origin.None.Span;
        }

        var start = source.SpanAt(place.Line, 1).Offset;
        var text = source.Line(place.Line);
        if (quoted is not null && text.IndexOf($"\"{quoted}\"", StringComparison.Ordinal) is >= 0 and var at)
        {
            return source.Span(start + at + 1, quoted.Length);
        }

        return source.Span(start + text.Length - text.TrimStart().Length, text.Trim().Length);
    }

    private sealed record Mistake(string Code, string Path, int Offset, string What);

    private sealed record Fault(int Page, Diagnostic Diagnostic);
}

/// <summary>A line of a template, counted from 1; 0 before any template was at work.</summary>
internal readonly record struct TemplatePlace(string Template, int Line);
