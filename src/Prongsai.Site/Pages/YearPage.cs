using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>A fiscal year at a glance, with the ways to all that belongs to it and to the other years.</summary>
public sealed record YearPage(YearRecord Record, Framework Framework, YearResult? Result, ImmutableArray<FiscalYear> Years) : Page(PageKeys.Year(Record.Year))
{
    public override FiscalYear? Year => Record.Year;

    /// <summary>The measures that answer its result, of whichever year.</summary>
    public MeasurePlan? Answer { get; init; }

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [Framework.Name];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One overview a year.</summary>
    internal static IEnumerable<Page> In(SiteContent content)
    {
        var years = content.Model.Years.Select(y => y.Year).ToImmutableArray();
        return content.Model.Years.Select(y => new YearPage(y, content.Model.FrameworkOf(y.Year), content.ResultOf(y.Year), years)
        {
            Answer = content.Model.MeasuresAnswering(y.Year),
        });
    }
}
