using System.Collections.Immutable;
using Prongsai.Content.Advice;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>Resolves references against what bound. What is unsound counts as present: it has its diagnostic already.</summary>
internal sealed class References(ModelParts parts, DiagnosticBag diagnostics)
{
    private readonly HashSet<FiscalYear> _missingFrameworks = [];

    /// <summary>The agency whose site this is; null where its settings did not bind.</summary>
    public Agency? Agency => parts.Settings?.Agency;

    /// <summary>The framework of a year; null where there is none, which is reported once a year, or its file is unsound.</summary>
    public Framework? Framework(FiscalYear year, SourceSpan span)
    {
        var framework = parts.Frameworks.FirstOrDefault(f => f.Year == year);
        if (framework is null && !IsUnsound(ContentLayout.Framework(year)) && _missingFrameworks.Add(year))
        {
            diagnostics.Add(LinkDiagnostics.UnknownFramework, span, year.ToString());
        }

        return framework;
    }

    /// <summary>Whether all of a year's framework bound.</summary>
    public bool IsWhole(FiscalYear year) => !parts.Unsound.Any(u => u switch
    {
        Unsound.File file => file.Path == ContentLayout.Framework(year),
        Unsound.Instrument part => part.Year == year,
        Unsound.Indicator part => part.Year == year,
        Unsound.Item part => part.Year == year,
        _ => false,
    });

    public bool Indicator(Framework framework, IndicatorId id, SourceSpan span)
    {
        if (framework.FindIndicator(id) is not null || MayHold(framework, new Unsound.Indicator(framework.Year, id)))
        {
            return true;
        }

        var known = string.Join(", ", framework.Indicators.Select(i => i.Id));
        diagnostics.Add(LinkDiagnostics.UnknownIndicator, span, id.ToString(), framework.Year.ToString(), known);
        return false;
    }

    public bool Instrument(Framework framework, InstrumentId id, SourceSpan span)
    {
        if (framework.Instruments.Any(i => i.Id == id) || MayHold(framework, new Unsound.Instrument(framework.Year, id)))
        {
            return true;
        }

        var known = string.Join(", ", framework.Instruments.Select(i => i.Id));
        ImmutableArray<string> arguments = [Shown.Of(id.ToString()), framework.Year.ToString(), known];
        diagnostics.Add(new Diagnostic(LinkDiagnostics.UnknownInstrument, LinkDiagnostics.UnknownInstrument.Severity, span, arguments, [])
        {
            Nearest = NamedEntity.Meant(id.ToString(), framework.Instruments.Select(i => new NamedEntity(i.Id.ToString(), i.Name))),
        });
        return false;
    }

    public bool Item(Framework framework, OitItemCode code, SourceSpan span)
    {
        if (framework.FindItem(code) is { } found)
        {
            return IsAsked(found, framework, span);
        }

        if (MayHold(framework, new Unsound.Item(framework.Year, code)))
        {
            return true;
        }

        var items = framework.Items.Select(i => i.Code).ToList();
        var known = items.Count == 0 ? "-" : $"{items.Min()}–{items.Max()}";
        diagnostics.Add(LinkDiagnostics.UnknownItem, span, code.ToString(), framework.Year.ToString(), known);
        return false;
    }

    /// <summary>Whether this site's agency is asked for an item.</summary>
    private bool IsAsked(OitItem item, Framework framework, SourceSpan span)
    {
        var isAsked = item.Binds(parts.Settings?.Agency.Kind);
        if (!isAsked)
        {
            diagnostics.Add(LinkDiagnostics.ItemNotAsked, span, item.Code.ToString(), framework.Year.ToString());
        }

        return isAsked;
    }

    public ImmutableArray<UnitId> Units(IEnumerable<UnitId> units, SourceSpan list) =>
        [.. units.Where(u => Unit(u, ListEntry.In(list, u.Value)))];

    public ImmutableArray<IndicatorId> Indicators(Framework framework, IEnumerable<IndicatorId> indicators, SourceSpan list) =>
        [.. indicators.Where(i => Indicator(framework, i, ListEntry.In(list, i.ToString())))];

    public bool Unit(UnitId id, SourceSpan span)
    {
        if (parts.Units.Any(u => u.Id == id))
        {
            return true;
        }

        if (!IsUnsound(new Unsound.Unit(id)) && !IsUnsound(ContentLayout.Units))
        {
            var units = parts.Units.Select(u => u.Id.Value).ToList();
            var known = Shown.Of(string.Join(", ", units));
            diagnostics.Add(new Diagnostic(LinkDiagnostics.UnknownUnit, LinkDiagnostics.UnknownUnit.Severity, span, [Shown.Of(id.Value), known], [])
            {
                Nearest = NamedEntity.Meant(id.Value, parts.Units.Select(u => new NamedEntity(u.Id.Value, u.Name))),
            });
        }

        return false;
    }

    /// <summary>True where the site will have the page; a part of the year that is not sound counts as there.</summary>
    public bool Page(OwnPage page, SourceSpan span)
    {
        var year = parts.Years.FirstOrDefault(y => y.Year == page.Year);
        var exists = page.Kind switch
        {
            OwnPageKind.Scores => year?.Scorecard is not null || IsUnsound(ContentLayout.Part(page.Year, "scores")),
            OwnPageKind.Analysis or OwnPageKind.Memo => year?.Analysis is not null || IsUnsound(ContentLayout.Part(page.Year, "analysis")),
            OwnPageKind.Measures => year?.Measures is not null || IsUnsound(ContentLayout.Part(page.Year, "measures")),
            _ => true,
        };
        if (!exists)
        {
            diagnostics.Add(LinkDiagnostics.UnknownPage, span, page.Kind.ToString().ToLowerInvariant(), page.Year.ToString());
        }

        return exists;
    }

    /// <summary>True where the site will have a page for an item that the year's framework has.</summary>
    public bool ItemPage(OitItemReference item, SourceSpan span)
    {
        var exists = parts.Years.Any(y => y.Year == item.Year && (y.Disclosures is not null || !y.Items.IsEmpty))
            || IsUnsound(ContentLayout.Part(item.Year, "disclosures"));
        if (!exists)
        {
            diagnostics.Add(LinkDiagnostics.UnknownPage, span, item.Code.ToString(), item.Year.ToString());
        }

        return exists;
    }

    public void Continuation(OitItem item, FiscalYear year)
    {
        foreach (var reference in item.Continues)
        {
            if (IsUnsound(ContentLayout.Framework(reference.Year)) || IsUnsound(new Unsound.Item(reference.Year, reference.Code)))
            {
                continue;
            }

            var earlier = parts.Frameworks.FirstOrDefault(f => f.Year == reference.Year);
            var isElsewhere = earlier is null && parts.Shipped.Contains(year);
            if (reference.Year >= year || (earlier?.FindItem(reference.Code) is null && !isElsewhere))
            {
                diagnostics.Add(LinkDiagnostics.UnknownContinuation, ListEntry.In(item.Origin.At("continues"), reference.ToString()), reference.ToString());
            }
        }
    }

    /// <summary>True where an id may stand in a part of the framework that has its own diagnostic.</summary>
    private bool MayHold(Framework framework, Unsound id) => IsUnsound(id) || IsUnsound(ContentLayout.Framework(framework.Year));

    private bool IsUnsound(Unsound part) => parts.Unsound.Contains(part);

    private bool IsUnsound(string file) => IsUnsound(new Unsound.File(file));
}

/// <summary>Finds one entry in the text of a list, for entities keep the place of the list alone.</summary>
internal static class ListEntry
{
    /// <summary>The entry's place; the whole list's where it is written in another way, such as in Thai digits.</summary>
    public static SourceSpan In(SourceSpan list, string entry)
    {
        var text = list.File.Text.AsSpan(list.Offset, list.Length);
        for (var at = text.IndexOf(entry); at >= 0; at = Next(text, entry, at))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + entry.Length))
            {
                return list.File.Span(list.Offset + at, entry.Length);
            }
        }

        return list;
    }

    private static int Next(ReadOnlySpan<char> text, string entry, int at)
    {
        var next = text[(at + 1)..].IndexOf(entry);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) =>
        at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ',' or '[' or ']' or '"' or '\'';
}
