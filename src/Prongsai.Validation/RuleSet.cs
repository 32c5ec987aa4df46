using System.Collections.Immutable;
using Prongsai.Validation.Rules;
using Prongsai.Validation.Rules.Addresses;
using Prongsai.Validation.Rules.Agencies;
using Prongsai.Validation.Rules.Disclosures;
using Prongsai.Validation.Rules.Figures;
using Prongsai.Validation.Rules.Frameworks;
using Prongsai.Validation.Rules.Languages;
using Prongsai.Validation.Rules.Measures;
using Prongsai.Validation.Rules.Portals;
using Prongsai.Validation.Rules.Privacy;
using Prongsai.Validation.Rules.Scores;
using Prongsai.Validation.Rules.Tables;

namespace Prongsai.Validation;

/// <summary>All rules, in the order they run: one that asks what others told comes behind them.</summary>
public static class RuleSet
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new WeightsTotalHundredRule(),
        new GradeBandsDescendRule(),
        new ScoreRangeRule(),
        new OverallScoreAgreesRule(),
        new EveryIndicatorScoredRule(),
        new GradeAgreesRule(),
        new PrintedNameKnownRule(),
        new ItemScoresAgreeRule(),
        new FrameworkRangeRule(),
        new DraftFrameworkRule(),
        new ContentIsItsAgencysRule(),
        new MeasureNamesIndicatorRule(),
        new FinishedMeasureHasEvidenceRule(),
        new DisclosedItemHasEvidenceRule(),
        new EvidenceIsSecureRule(),
        new EveryItemAnsweredRule(),
        new EvidenceAddressUniqueRule(),
        new EvidenceNotHomePageRule(),
        new EvidencePeriodRule(),
        new AnswerFitsEvidenceRule(),
        new ItemTextSaysSomethingRule(),
        new EvidenceShowsElementRule(),
        new ReportNamesDueDayRule(),
        new AddressOpensForAllRule(),
        new EvidenceOnKnownHostRule(),
        new NoPersonalDataRule(),
        new PortalHasNoYearsRule(),
        new ProseFiguresRule(),
        new StrengthsFollowScoresRule(),
        new OutlineInOrderRule(),
        new SectionsFitInstrumentsRule(),
        new ReportDaysFitRule(),
        new TelephoneAgreesRule(),
        new ElementsListedOnceRule(),
        new TableColumnKnownRule(),
        new TotalIsOfNumbersRule(),
        new ChartIsOfNumbersRule(),
        new TextIsMeantRule(),
        new ArticleSaysSomethingRule(),
        new SeverityTakesEffectRule(),
        new TranslationCompleteRule(),
    ];
}
