using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>evidence</c> shows: one link with what is known of its document.</summary>
public sealed record EvidenceView(Evidence Evidence)
{
    /// <summary>Its number among the evidence of its item, from 1; null where it is the only one.</summary>
    public int? Number { get; init; }

    /// <summary>True for a year whose assessment is over: that a page stands here now says nothing of what stood there then.</summary>
    public bool IsPast { get; init; }

    /// <summary>The unit that answers for it.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>True for evidence of an OIT item at an address of the web, which is opened and checked.</summary>
    public bool IsChecked { get; init; }

    /// <summary>What is known from opening it; null where it never was.</summary>
    public LinkHistory? History { get; init; }

    /// <summary>The file of a document of this site; null for all else.</summary>
    public DocumentFile? File { get; init; }

    /// <summary>The time that its item asks for, where it says that it is about another; null else.</summary>
    public DayRange? Missed { get; init; }

    /// <summary>The evidence of an OIT item's answer, in its order.</summary>
    public static ImmutableArray<EvidenceView> Of(FiscalYear year, OitItem item, Disclosure? answer, DisclosureModel model) =>
    [
        .. (answer?.Evidence ?? []).Select((evidence, i) => new EvidenceView(evidence)
        {
            Number = answer?.Evidence.Length > 1 ? i + 1 : null,
            IsPast = evidence.Document is null && model.IsPast(year),
            Unit = evidence.Document?.Unit ?? answer?.Unit,
            File = evidence.Document is { } document ? model.FileOf(document) : null,
            IsChecked = evidence.Address is not null,
            History = evidence.Address is { } address ? model.Links.Find(new OitItemReference(year, item.Code), address) : null,
            Missed = ItemPeriods.FitOf(item.Period, evidence) == PeriodFit.Misses ? ItemPeriods.Wanted(item.Period) : null,
        }),
    ];
}

/// <summary>What the component <c>elements</c> shows: what an item asks for, ticked where evidence shows it.</summary>
public sealed record ElementsView(OitItem Item, ImmutableArray<Evidence> Evidence);

/// <summary>What the component <c>link-findings</c> shows: what was noticed when a link was opened, and the day on which a person looked.</summary>
public sealed record LinkFindingsView(LinkHistory? History, DateOnly? OpenedByEye);

/// <summary>What the component <c>copy-button</c> copies, and what is written on it.</summary>
public sealed record CopyButtonView(string Text, string Label);
