using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes the days of a year for calendar programs (RFC 5545), a file a culture: those by which measures are to be reported on, and the
/// stages of the assessment that have a known day. A year without any has no file.
/// </summary>
public static class CalendarWriter
{
    public static Route RouteIn(Culture culture, FiscalYear year, SiteSettings settings) =>
        new((culture == settings.SourceCulture ? "" : $"/{culture}") + $"{PageKeys.OpenData.Path}calendar-{year}.ics");

    /// <summary>Whether there is such a file for a year.</summary>
    public static bool HasDays(FiscalYear year, DisclosureModel model) =>
        model.FindYear(year) is { } record && (record.Measures?.ReportsDue.IsEmpty == false || Stages(model.FrameworkOf(year)).Any());

    internal static IEnumerable<ExportFile> Write(SiteContent content, RouteTable routes) =>
        from year in content.Model.Years
        where HasDays(year.Year, content.Model)
        from culture in routes.Cultures
        select new ExportFile(RouteIn(culture, year.Year, content.Model.Settings), () => Write(year, content.Model, routes, culture));

    private static byte[] Write(YearRecord year, DisclosureModel model, RouteTable routes, Culture culture)
    {
        var words = new CalendarWords(year.Year, culture, model);
        var calendar = new CalendarText(words.Name, year.Year.FirstDay);
        // an id is any text: with an at sign, whoever gathers mail addresses would take it for one
        var site = $"{model.Settings.BaseAddress.IdnHost}{model.Settings.BaseAddress.AbsolutePath.TrimEnd('/')}/";
        Uri Page(PageKey key) => new(routes.Of(key, culture).Under(model.Settings.BaseAddress));
        foreach (var due in (year.Measures?.ReportsDue ?? []).Distinct())
        {
            calendar.Add(new($"{site}{year.Year}-reports-{IsoDay.Show(due)}", new DayRange(due, due), words.Reports, words.MeasuresOf(year), Page(PageKeys.Measures(year.Year))));
        }

        foreach (var alike in Stages(model.FrameworkOf(year.Year)).GroupBy(s => s.Stage.Id, StringComparer.Ordinal))
        {
            foreach (var (at, (stage, days)) in alike.Index())
            {
                var id = Uri.EscapeDataString(stage.Id) + (at == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{at + 1}"));
                calendar.Add(new($"{site}{year.Year}-stage-{id}", days, words.Stage(stage), words.Doubt(stage), Page(PageKeys.Year(year.Year))));
            }
        }

        return calendar.End();
    }

    private static IEnumerable<(CalendarStage Stage, DayRange Days)> Stages(Framework framework) =>
        framework.Calendar.Where(s => s.Days is not null).Select(s => (s, s.Days.GetValueOrDefault()));
}

/// <summary>The words of a year's calendar in one culture.</summary>
internal sealed class CalendarWords(FiscalYear year, Culture culture, DisclosureModel model)
{
    public string Name => Of($"ITA {year} {Shown(model.Settings.Agency.Name)}", $"ITA {year}, {Shown(model.Settings.Agency.Name)}");

    public string Reports => Of($"ครบกำหนดรายงานความก้าวหน้าของมาตรการ ปี {year}", $"Progress reports on the measures of {year} are due");

    /// <summary>Each measure on a line, with the units that report.</summary>
    public string MeasuresOf(YearRecord record) => string.Join('\n', (record.Measures?.Measures ?? []).OrderBy(m => m.Number).Select(m =>
    {
        var units = string.Join(", ", m.Units.Select(u => Shown(model.UnitOf(u).Name)));
        return string.Create(CultureInfo.InvariantCulture, $"{m.Number}. {Shown(m.Name)}{(units.Length > 0 ? $" ({units})" : "")}");
    }));

    public string Stage(CalendarStage stage) => $"ITA {year}: {Shown(stage.Name)}";

    public string Doubt(CalendarStage stage) => stage.Confidence == Confidence.Verified
        ? ""
        : Of("วันนี้ยังไม่แน่ใจ โปรดเทียบกับประกาศของผู้ประเมิน", "This day is not certain: compare the assessor's announcement.");

    private string Shown(LocalizedText text) => text.For(culture).Text;

    private string Of(string thai, string english) => culture == Culture.Thai ? thai : english;
}
