using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What answers an OIT item or a report on a measure: an address elsewhere, a page of this site, the item's own page, or a document that the site publishes, never two of them.</summary>
public sealed record Evidence(
    Uri? Address,
    OwnPage? Page,
    LocalizedText Title,
    EvidenceFormat? Format,
    DateOnly? Date,
    LocalizedText? Note,
    Origin Origin)
{
    /// <summary>The time it is about; null where that is not stated.</summary>
    public DayRange? Covers { get; init; }

    /// <summary>The elements of its item that it shows, counted from 1; empty where nobody has said.</summary>
    public ImmutableArray<int> Shows { get; init; } = [];

    /// <summary>The item whose own page shows it; null for all else.</summary>
    public OitItemReference? ItemPage { get; init; }

    /// <summary>The id by which it names a document that items share; null for all else.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The document of this site, once linked; null for an address elsewhere and for a page.</summary>
    public KeptDocument? Document { get; init; }

    /// <summary>How many pages the document has; null where that is not known.</summary>
    public int? Pages { get; init; }

    /// <summary>The day on which a person opened it and saw what the item asks for, where a machine cannot.</summary>
    public DateOnly? OpenedByEye { get; init; }
}

/// <summary>Evidence with the OIT item that it answers, and what is known from opening it: null where it never was, or is a page of this site.</summary>
public sealed record ItemEvidence(OitItemReference Reference, OitItem Item, Evidence Evidence, LinkHistory? History);

/// <summary>What kind of document evidence is, where the content says so.</summary>
public enum EvidenceFormat
{
    Web,
    Pdf,
    Xlsx,
    Docx,
    Image,
    Video,
}

/// <summary>A page of this site that serves as evidence.</summary>
public sealed record OwnPage(OwnPageKind Kind, FiscalYear Year);

/// <summary>The pages of this site that can answer an OIT item.</summary>
public enum OwnPageKind
{
    Scores,
    Analysis,
    Measures,
    Memo,
    Complaint,
    Contact,
}
