using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The memorandum that carries a year's analysis, as a formal document that prints on A4.</summary>
public sealed record MemoPage(Analysis Analysis, Framework Framework, YearResult? Result, MeasurePlan? Measures) : Page(PageKeys.Memo(Analysis.Year))
{
    public override PageKey? Parent => PageKeys.Analysis(Analysis.Year);

    public override FiscalYear? Year => Analysis.Year;

    public ImmutableArray<Finding> Background { get; } = Of(Analysis, FindingKind.Background);

    public ImmutableArray<Finding> Facts { get; } = Of(Analysis, FindingKind.Facts, FindingKind.Summary);

    public ImmutableArray<Finding> Introduction { get; } = Of(Analysis, FindingKind.Introduction);

    /// <summary>The sections of the analysis itself, in the document's order.</summary>
    public ImmutableArray<MemoPart> Parts { get; } =
    [
        .. Of(Analysis, FindingKind.Instrument, FindingKind.Strengths, FindingKind.Weaknesses)
            .GroupBy(f => f.Section, StringComparer.Ordinal)
            .Select(g => new MemoPart(g.Key, [.. g], [.. Analysis.Actions.Where(a => a.Code == g.Key || a.Code.StartsWith(g.Key + ".", StringComparison.Ordinal))])),
    ];

    /// <summary>Its paragraphs are found on the pages of the analysis and the measures, which lead here.</summary>
    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => ContentTexts.Of(Analysis.Memorandum);

    public override IEnumerable<string?> PlainTexts => [Analysis.Memorandum.Number];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One memorandum for each year with an analysis.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        content.Model.Years.Select(y => y.Analysis).OfType<Analysis>().Select(a => new MemoPage(
            a, content.Model.FrameworkOf(a.Year), content.ResultOf(a.Year), content.Model.MeasuresAnswering(a.Year)));

    private static ImmutableArray<Finding> Of(Analysis analysis, params ReadOnlySpan<FindingKind> kinds)
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in analysis.Findings)
        {
            if (kinds.Contains(finding.Kind))
            {
                found.Add(finding);
            }
        }

        return found.ToImmutable();
    }
}

/// <summary>One section of a memorandum: its number, its paragraphs and the actions beneath it.</summary>
public sealed record MemoPart(string Section, ImmutableArray<Finding> Findings, ImmutableArray<AnalysisAction> Actions);
