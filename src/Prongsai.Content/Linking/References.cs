using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>Resolves references against what bound. An id whose own entity failed to bind counts as present: it has its diagnostic already.</summary>
internal sealed class References(ModelParts parts, DiagnosticBag diagnostics)
{
    private readonly HashSet<FiscalYear> _missingFrameworks = [];

    /// <summary>The framework of a year; null where there is none, reported once a year, or where its file has its own diagnostics.</summary>
    public Framework? Framework(FiscalYear year, SourceSpan span)
    {
        var framework = parts.Frameworks.FirstOrDefault(f => f.Year == year);
        if (framework is null && !parts.Poisoned.Contains(ContentLayout.Framework(year)) && _missingFrameworks.Add(year))
        {
            diagnostics.Add(LinkDiagnostics.UnknownFramework, span, year.ToString());
        }

        return framework;
    }

    public bool Indicator(Framework framework, IndicatorId id, SourceSpan span)
    {
        if (framework.FindIndicator(id) is not null || IsHidden(framework, (framework.Year, id)))
        {
            return true;
        }

        diagnostics.Add(LinkDiagnostics.UnknownIndicator, span, id.ToString(), framework.Year.ToString(), string.Join(", ", framework.Indicators.Select(i => i.Id)));
        return false;
    }

    public bool Instrument(Framework framework, InstrumentId id, SourceSpan span)
    {
        if (framework.Instruments.Any(i => i.Id == id) || IsHidden(framework, (framework.Year, id)))
        {
            return true;
        }

        diagnostics.Add(LinkDiagnostics.UnknownInstrument, span, Shown.Of(id.ToString()), framework.Year.ToString(), string.Join(", ", framework.Instruments.Select(i => i.Id)));
        return false;
    }

    public bool Item(Framework framework, OitItemCode code, SourceSpan span)
    {
        if (framework.FindItem(code) is not null || IsHidden(framework, (framework.Year, code)))
        {
            return true;
        }

        var items = framework.Items.Select(i => i.Code).ToList();
        diagnostics.Add(LinkDiagnostics.UnknownItem, span, code.ToString(), framework.Year.ToString(), items.Count == 0 ? "-" : $"{items.Min()}–{items.Max()}");
        return false;
    }

    public ImmutableArray<UnitId> Units(IEnumerable<UnitId> units, SourceSpan list) => [.. units.Where(u => Unit(u, ListPlace.Of(list, u.Value)))];

    public ImmutableArray<IndicatorId> Indicators(Framework framework, IEnumerable<IndicatorId> indicators, SourceSpan list) =>
        [.. indicators.Where(i => Indicator(framework, i, ListPlace.Of(list, i.ToString())))];

    public bool Unit(UnitId id, SourceSpan span)
    {
        if (parts.Units.Any(u => u.Id == id))
        {
            return true;
        }

        if (!IsPoisoned(id) && !IsPoisoned(ContentLayout.Units))
        {
            var units = parts.Units.Select(u => u.Id.Value).ToList();
            diagnostics.AddUnknown(LinkDiagnostics.UnknownUnit, span, id.Value, units, Shown.Of(id.ToString()), Shown.Of(string.Join(", ", units)));
        }

        return false;
    }

    /// <summary>True where the site will have the page; the year's part may be poisoned, which counts as there.</summary>
    public bool Page(OwnPage page, SourceSpan span)
    {
        var year = parts.Years.FirstOrDefault(y => y.Year == page.Year);
        var exists = page.Kind switch
        {
            OwnPageKind.Scores => year?.Scorecard is not null || IsPoisoned(ContentLayout.Part(page.Year, "scores")),
            OwnPageKind.Analysis or OwnPageKind.Memo => year?.Analysis is not null || IsPoisoned(ContentLayout.Part(page.Year, "analysis")),
            OwnPageKind.Measures => year?.Measures is not null || IsPoisoned(ContentLayout.Part(page.Year, "measures")),
            _ => true,
        };
        if (!exists)
        {
            diagnostics.Add(LinkDiagnostics.UnknownPage, span, page.Kind.ToString().ToLowerInvariant(), page.Year.ToString());
        }

        return exists;
    }

    public void Continuation(OitItem item, FiscalYear year)
    {
        if (item.Continues is not { } reference || IsPoisoned(ContentLayout.Framework(reference.Year)) || IsPoisoned((reference.Year, reference.Code)))
        {
            return;
        }

        var earlier = parts.Frameworks.FirstOrDefault(f => f.Year == reference.Year);
        if (reference.Year >= year || earlier?.FindItem(reference.Code) is null)
        {
            diagnostics.Add(LinkDiagnostics.UnknownContinuation, item.Origin.At("continues"), reference.ToString());
        }
    }

    /// <summary>True where an id may stand in a part of the framework that has its own diagnostic.</summary>
    private bool IsHidden(Framework framework, object id) => IsPoisoned(id) || IsPoisoned(ContentLayout.Framework(framework.Year));

    private bool IsPoisoned(object id) => parts.Poisoned.Contains(id);
}
