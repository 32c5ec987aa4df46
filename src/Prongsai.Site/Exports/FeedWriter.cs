using System.Globalization;
using System.Text;
using System.Xml;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes one Atom feed (RFC 4287) a culture, newest first. Its days are those of the content; without any day there is no feed. An
/// entry's id names its page and outlives changes of its title and, but for news and for corrections of another year, its day.
/// </summary>
public static class FeedWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static Route RouteIn(Culture culture, SiteSettings settings) =>
        new(culture == settings.SourceCulture ? "/feed.xml" : $"/{culture}/feed.xml");

    internal static IEnumerable<ExportFile> Write(SiteContent content, RouteTable routes)
    {
        var entries = FeedEntries.Of(content).Where(e => routes.Contains(e.Page)).ToList();
        return entries.Count == 0 ? [] : routes.Cultures.Select(c =>
            new ExportFile(RouteIn(c, content.Model.Settings), () => Write(content.Model.Settings, routes, entries, c)));
    }

    private static byte[] Write(SiteSettings settings, RouteTable routes, List<FeedEntry> entries, Culture culture)
    {
        using var stream = new MemoryStream();
        var options = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
        using (var xml = XmlWriter.Create(stream, options))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, culture.Tag);
            WriteHead(xml, settings, culture, routes, entries.Max(e => e.Day));
            var sorted = entries
                .Select(e => new { Id = IdOf(e, settings, routes, culture), Entry = e })
                .DistinctBy(e => e.Id)
                .OrderByDescending(e => e.Entry.Day.DayNumber)
                .ThenBy(e => e.Id, StringComparer.Ordinal);
            foreach (var listed in sorted)
            {
                xml.WriteStartElement("entry", Atom);
                Write(xml, listed.Id, TitleOf(listed.Entry, culture), listed.Entry.Day);
                WriteLink(xml, "alternate", "text/html", Absolute(settings, routes.Of(listed.Entry.Page, culture)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteHead(XmlWriter xml, SiteSettings settings, Culture culture, RouteTable routes, DateOnly newest)
    {
        var self = Absolute(settings, RouteIn(culture, settings));
        var agency = settings.Agency.Name.For(culture).Text;
        Write(xml, self, culture == Culture.Thai ? $"ข้อมูล ITA ของ{agency}" : $"ITA information of {agency}", newest);
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, agency);
        xml.WriteEndElement();
        WriteLink(xml, "self", "application/atom+xml", self);
        WriteLink(xml, "alternate", "text/html", Absolute(settings, routes.Of(PageKeys.Home, culture)));
    }

    private static void Write(XmlWriter xml, string id, string title, DateOnly day)
    {
        xml.WriteElementString("id", Atom, id);
        xml.WriteElementString("title", Atom, title);
        xml.WriteElementString("updated", Atom, $"{IsoDay.Show(day)}T00:00:00+07:00");
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A tag (RFC 4151) dated by the first day of the entry's fiscal year, which never changes.</summary>
    private static string IdOf(FeedEntry entry, SiteSettings settings, RouteTable routes, Culture culture) =>
        $"tag:{settings.BaseAddress.IdnHost},{IsoDay.Show(entry.Year.FirstDay)}:{settings.BaseAddress.AbsolutePath.TrimEnd('/')}{routes.Of(entry.Page, culture)}{entry.Part}";

    private static string TitleOf(FeedEntry entry, Culture culture)
    {
        var title = culture == Culture.Thai ? entry.Title.Thai : entry.Title.English;
        return entry.Subject is { } subject ? $"{title}: {subject.For(culture).Text}" : title;
    }

    private static string Absolute(SiteSettings settings, Route route) => route.Under(settings.BaseAddress);
}

/// <summary>What the feeds tell of: published results, memoranda, evidence, news, corrections and replies by the day they bear, and the last check of a year's links.</summary>
internal static class FeedEntries
{
    public static IEnumerable<FeedEntry> Of(SiteContent content) =>
        content.Model.Years.SelectMany(y => OfDocuments(y, content.ResultOf(y.Year)).Concat(OfItems(content.Model, y)).Concat(OfNews(y)))
            .Concat(content.Model.Corrections.Entries.Select(OfCorrection));

    private static IEnumerable<FeedEntry> OfDocuments(YearRecord year, YearResult? result)
    {
        if (result is { Scorecard: { Source.Date: { } published } card, GradeName: var grade })
        {
            var score = Points.Show(card.Overall);
            string Grade(Culture culture) => grade is null ? "" : $" ({grade.For(culture).Text})";
            yield return new FeedEntry(
                published,
                year.Year,
                PageKeys.Scores(year.Year),
                "",
                new(
                    $"ผล ITA {Thai(year)}: {score} คะแนน{Grade(Culture.Thai)}",
                    $"ITA result of {English(year)}: {score} points{Grade(Culture.English)}"),
                null);
        }

        if (year.Analysis is { Memorandum: { } memo })
        {
            yield return new FeedEntry(memo.Date, year.Year, PageKeys.Memo(year.Year), "", new($"บันทึกข้อความ {Thai(year)}", $"Memorandum, {English(year)}"), memo.Subject);
        }
    }

    private static IEnumerable<FeedEntry> OfItems(DisclosureModel model, YearRecord year)
    {
        var evidence = model.EvidenceOf(year).ToList();
        foreach (var (_, item, shown, _) in evidence)
        {
            if (shown.Date is { } day)
            {
                var target = shown.Address?.AbsoluteUri ?? PageKeys.OnSite(shown)?.Path ?? "";
                yield return new FeedEntry(
                    day,
                    year.Year,
                    PageKeys.OitItem(year.Year, item.Code),
                    $"?evidence={Uri.EscapeDataString(target)}",
                    new($"หลักฐานข้อ {item.Code} {Thai(year)}", $"Evidence of item {item.Code}, {English(year)}"),
                    shown.Title);
            }
        }

        var last = evidence.Select(e => e.History?.Latest.Day).Max();
        if (last is { } checkedOn)
        {
            yield return new FeedEntry(
                checkedOn, year.Year, PageKeys.Links(year.Year), "", new($"ตรวจลิงก์หลักฐาน OIT {Thai(year)}", $"OIT evidence links checked, {English(year)}"), null);
        }
    }

    /// <summary>News are told apart by their days, and those of one day by their order.</summary>
    private static IEnumerable<FeedEntry> OfNews(YearRecord year) =>
        from answer in year.Disclosures?.Disclosures ?? []
        from part in (answer.Content?.Parts ?? []).OfType<NewsPart>()
        from day in part.Entries.GroupBy(e => e.Date)
        from news in day.Select((entry, index) => (Entry: entry, Number: index + 1))
        select new FeedEntry(
            day.Key,
            year.Year,
            PageKeys.OitItem(year.Year, answer.Item),
            string.Create(CultureInfo.InvariantCulture, $"?news={IsoDay.Show(day.Key)}{(news.Number == 1 ? "" : $"-{news.Number}")}"),
            new("ข่าว", "News"),
            news.Entry.Title);

    private static FeedEntry OfCorrection(LogEntry entry) => new(
        entry.Date,
        FiscalYear.FromCommonEra(entry.Date.Year),
        PageKeys.Corrections,
        $"?entry={entry.Id}",
        entry is Reply ? new("คำชี้แจง", "Reply") : new("แก้ไข", "Correction"),
        entry.Title);

    private static string Thai(YearRecord year) => $"ปีงบประมาณ พ.ศ. {year.Year}";

    private static string English(YearRecord year) => string.Create(CultureInfo.InvariantCulture, $"fiscal year B.E. {year.Year} ({year.Year.CommonEra})");
}

/// <summary>Something of the content that has a day: what it is, what it is about, and its page. The part tells apart what one page has several of.</summary>
internal sealed record FeedEntry(DateOnly Day, FiscalYear Year, PageKey Page, string Part, BilingualText Title, LocalizedText? Subject);
