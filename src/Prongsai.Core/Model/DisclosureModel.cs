using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>
/// The whole content of a site, linked: ids are unique and every reference resolves, so that the look-ups here are total for
/// ids that occur in the model. Frameworks and years stand in ascending order.
/// </summary>
public sealed record DisclosureModel(
    SiteSettings Settings,
    ImmutableArray<Unit> Units,
    ImmutableArray<Framework> Frameworks,
    ImmutableArray<YearRecord> Years,
    ImmutableArray<Article> Articles,
    ImmutableArray<LocalizedText> Texts)
{
    /// <summary>What is known of the evidence links from opening them.</summary>
    public LinkRecord Links { get; init; } = LinkRecord.Empty;

    /// <summary>The newest fiscal year that anything is known of: of the frameworks here and those that come with the program.</summary>
    public FiscalYear? NewestYear { get; init; }

    /// <summary>The sites that this one leads to where it is a portal; null for an agency's own site.</summary>
    public PortalIndex? Portal { get; init; }

    /// <summary>The files of documents and tables that were opened, by their paths below the content folder.</summary>
    public ImmutableDictionary<string, DocumentFile> Files { get; init; } = ImmutableDictionary<string, DocumentFile>.Empty;

    /// <summary>The tables that were read, by what asks for them.</summary>
    public ImmutableDictionary<ItemTable, TableContent> Tables { get; init; } = ImmutableDictionary<ItemTable, TableContent>.Empty;

    /// <summary>Documents that several items share.</summary>
    public ImmutableArray<KeptDocument> Documents { get; init; } = [];

    public CorrectionLog Corrections { get; init; } = CorrectionLog.Empty;

    public DocumentFile FileOf(KeptDocument document) => Files[document.File];

    public Framework FrameworkOf(FiscalYear year) => Frameworks.First(f => f.Year == year);

    public Unit UnitOf(UnitId id) => Units.First(u => u.Id == id);

    public YearRecord? FindYear(FiscalYear year) => Years.FirstOrDefault(y => y.Year == year);

    /// <summary>Every document that the site publishes: those that items share, then those of items, year by year.</summary>
    public IEnumerable<KeptDocument> AllDocuments => Documents.Concat(
        Years.SelectMany(y => y.Disclosures?.Disclosures ?? []).SelectMany(d => d.Content?.Documents ?? []).Where(d => d.Id is null));

    /// <summary>All evidence of a year's OIT items, in checklist order.</summary>
    public IEnumerable<ItemEvidence> EvidenceOf(YearRecord year) =>
        from item in FrameworkOf(year.Year).Items
        let disclosure = year.Disclosures?.Find(item.Code)
        where disclosure is not null
        let reference = new OitItemReference(year.Year, item.Code)
        from evidence in disclosure.Evidence
        select new ItemEvidence(reference, item, evidence, evidence.Address is { } address ? Links.Find(reference, address) : null);

    /// <summary>The measures that answer a year's result, whichever year they belong to.</summary>
    public MeasurePlan? MeasuresAnswering(FiscalYear year) =>
        Years.Select(y => y.Measures).FirstOrDefault(m => m is not null && m.Answers == year);

    /// <summary>The latest year with a published result, if any.</summary>
    public YearRecord? LatestResult => Years.LastOrDefault(y => y.Scorecard is not null);

    /// <summary>The year under assessment, or last assessed: the newest with answers to OIT items. People are led to its disclosures first.</summary>
    public YearRecord? AssessedYear => Years.LastOrDefault(Discloses);

    /// <summary>Whether a year's assessment is over: it has its result, or a later year has begun.</summary>
    public bool IsPast(FiscalYear year) => FindYear(year)?.Scorecard is not null || (NewestYear is { } newest && year < newest);

    /// <summary>Whether a year has OIT items and answers to them.</summary>
    public bool Discloses(YearRecord year) => year.Disclosures is not null && FrameworkOf(year.Year).Items.Any();
}

/// <summary>What an agency has published for one fiscal year; parts that have not come yet are null.</summary>
public sealed record YearRecord(
    FiscalYear Year,
    Scorecard? Scorecard,
    Analysis? Analysis,
    MeasurePlan? Measures,
    DisclosureSheet? Disclosures)
{
    public SurveySheet? Surveys { get; init; }

    /// <summary>Never shown on the site.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>The folders of items as they were bound; a linked model has them at its disclosures.</summary>
    public ImmutableArray<ItemContent> Items { get; init; } = [];
}

/// <summary>Proof that no error was found in a model. Only the validator makes one, and only this can be planned into pages.</summary>
public sealed class ValidatedModel
{
    internal ValidatedModel(DisclosureModel model) => Model = model;

    public DisclosureModel Model { get; }
}
