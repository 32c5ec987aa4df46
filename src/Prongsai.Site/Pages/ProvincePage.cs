using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The agencies of one province, each with its newest result, its readiness and the way to its site; or those whose province is not known.</summary>
public sealed record ProvincePage(ProvinceGroup Province, FiscalYear? Result, FiscalYear? Readiness) : Page(Province.Key)
{
    /// <summary>The agencies in the order of their names, with what they show of the one year whose results are compared.</summary>
    public IEnumerable<AgencyRow> Rows(Culture culture) => Province.In(culture).Select((agency, i) => new AgencyRow(
        agency,
        Result is { } year ? agency.Find(year)?.Result : null,
        Result is { } newer ? agency.ChangeIn(newer) : null,
        i));

    /// <summary>Those that show how ready they are for the one year that is still to be assessed.</summary>
    public IEnumerable<(AgencySummary Agency, ReadinessSummary Readiness)> Ready(Culture culture) =>
        from agency in Province.In(culture)
        let readiness = Readiness is { } year ? agency.Find(year)?.Readiness : null
        where readiness is not null
        select (agency, readiness);

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [new("province", Province.Name), new("count", Province.Agencies.Length)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One page a province.</summary>
    internal static IEnumerable<Page> In(SiteContent content) => (content.Portal?.Provinces ?? []).Select(p => new ProvincePage(
        p, content.Portal?.Latest?.Year, content.Portal?.Years.LastOrDefault(y => y.ReadinessKnown > 0)?.Year));
}

/// <summary>An agency in a table of one year: its result, how that differs from the year before, and its place by name.</summary>
public sealed record AgencyRow(AgencySummary Agency, ResultSummary? Result, decimal? Change, int Place)
{
    /// <summary>What the table is sorted by, column for column; a dash for what is not known.</summary>
    public string Order => string.Create(CultureInfo.InvariantCulture, $"{Place} {(Result is { } result ? result.Score.ToString(CultureInfo.InvariantCulture) : "-")} {(Change is { } change ? change.ToString(CultureInfo.InvariantCulture) : "-")}");
}
