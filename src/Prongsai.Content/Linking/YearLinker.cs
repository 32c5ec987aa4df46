using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>Links what belongs to one fiscal year against its framework, the units and the site's own pages.</summary>
internal sealed class YearLinker(References references, DocumentLinker documents, DiagnosticBag diagnostics)
{
    /// <summary>The linked year; null where it has no framework to be held against.</summary>
    public YearRecord? Link(YearRecord year)
    {
        // a year of which nothing bound has its diagnostics already
        var origin = year.Scorecard?.Origin ?? year.Disclosures?.Origin ?? year.Measures?.Origin ?? year.Analysis?.Origin ?? year.Surveys?.Origin
            ?? year.Appeal?.Origin ?? year.Items.FirstOrDefault()?.Origin;
        return origin is not null && references.Framework(year.Year, origin.At("fiscalYear")) is { } framework
            ? year with
            {
                Scorecard = year.Scorecard is { } card ? LinkScorecard(card, framework) : null,
                Analysis = year.Analysis is { } analysis ? LinkAnalysis(analysis, framework) : null,
                Measures = year.Measures is { } plan ? LinkMeasures(plan) : null,
                Disclosures = ItemLinker.Join(
                    year.Disclosures is { } sheet ? LinkDisclosures(sheet, framework) : null,
                    year.Year,
                    new ItemLinker(references, documents, diagnostics).Link(year, framework)),
                Surveys = year.Surveys is { } surveys ? LinkSurveys(surveys, framework) : null,
                Appeal = year.Appeal is { } appeal ? LinkAppeal(appeal, framework) : null,
            }
            : null;
    }

    private Scorecard LinkScorecard(Scorecard card, Framework framework)
    {
        var scores = UniqueIds.Keep(card.Scores, s => s.Indicator, s => s.Origin.At("indicator"), diagnostics);
        var items = UniqueIds.Keep(card.ItemScores, s => s.Item, s => s.Origin.At("item"), diagnostics);
        var source = card.Source;
        var isUnitUnknown = source.Unit is { } unit && !references.Unit(unit, source.Origin.At("unit"));
        return card with
        {
            Source = isUnitUnknown ? source with { Unit = null } : source,
            Scores = [.. scores.Where(s => references.Indicator(framework, s.Indicator, s.Origin.At("indicator")))],
            ItemScores = [.. items.Where(s => references.Item(framework, s.Item, s.Origin.At("item")))],
        };
    }

    private Analysis LinkAnalysis(Analysis analysis, Framework framework)
    {
        references.Unit(analysis.Memorandum.Unit, analysis.Memorandum.Origin.At("unit"));
        return analysis with
        {
            Strengths = references.Indicators(framework, analysis.Strengths, analysis.Origin.At("strengths")),
            Weaknesses = references.Indicators(framework, analysis.Weaknesses, analysis.Origin.At("weaknesses")),
            Findings = [.. analysis.Findings.Select(f => LinkFinding(f, framework))],
            Actions =
            [
                .. UniqueIds.Keep(analysis.Actions, a => a.Code, a => a.Origin.At("code"), diagnostics).Select(a => a with
                {
                    Indicators = references.Indicators(framework, a.Indicators, a.Origin.At("indicators")),
                    Units = references.Units(a.Units, a.Origin.At("units")),
                }),
            ],
            Recommendations = [.. UniqueIds.Keep(analysis.Recommendations, r => r.Code, r => r.Origin.At("code"), diagnostics)],
        };
    }

    private Finding LinkFinding(Finding finding, Framework framework)
    {
        if (finding.Instrument is { } instrument)
        {
            references.Instrument(framework, instrument, finding.Origin.At("instrument"));
        }

        return finding with { Indicators = references.Indicators(framework, finding.Indicators, finding.Origin.At("indicators")) };
    }

    private MeasurePlan? LinkMeasures(MeasurePlan plan)
    {
        if (references.Framework(plan.Answers, plan.Origin.At("answers")) is not { } answered)
        {
            return null;
        }

        var measures = UniqueIds.Keep(plan.Measures, m => m.Number, m => m.Origin.At("number"), diagnostics);
        return plan with
        {
            Measures =
            [
                .. measures
                    .Where(m => references.Indicator(answered, m.Indicator, m.Origin.At("indicator")))
                    .Select(m => m with
                    {
                        Units = references.Units(m.Units, m.Origin.At("units")),
                        Reports = [.. m.Reports.Select(r => r with { Evidence = LinkEvidence(r.Evidence) })],
                    }),
            ],
        };
    }

    private SurveySheet LinkSurveys(SurveySheet sheet, Framework framework) => sheet with
    {
        Surveys = [.. sheet.Surveys.Where(s => references.Instrument(framework, s.Instrument, s.Origin.At("instrument")))],
    };

    private Appeal LinkAppeal(Appeal appeal, Framework framework) => appeal with
    {
        Results =
        [
            .. UniqueIds.Keep(appeal.Results, r => r.Item, r => r.Origin.At("item"), diagnostics)
                .Where(r => references.Item(framework, r.Item, r.Origin.At("item"))),
        ],
    };

    private ImmutableArray<Evidence> LinkEvidence(ImmutableArray<Evidence> evidence) =>
        [.. evidence.Where(e => e.Page is null || references.Page(e.Page, e.Origin.At("page"))).Select(documents.Link).OfType<Evidence>()];

    private DisclosureSheet LinkDisclosures(DisclosureSheet sheet, Framework framework)
    {
        var disclosures = UniqueIds.Keep(sheet.Disclosures, d => d.Item, d => d.Origin.At("item"), diagnostics);
        return sheet with
        {
            Disclosures =
            [
                .. disclosures
                    .Where(d => references.Item(framework, d.Item, d.Origin.At("item")))
                    .Select(d => d with
                    {
                        Unit = d.Unit is { } unit && references.Unit(unit, d.Origin.At("unit")) ? unit : null,
                        Evidence = LinkEvidence(d.Evidence),
                    }),
            ],
        };
    }
}
