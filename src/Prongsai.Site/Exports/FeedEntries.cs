using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>What the feeds tell of: published results, memoranda and evidence by the day they bear, and the last check of a year's links.</summary>
internal static class FeedEntries
{
    public static IEnumerable<FeedEntry> Of(SiteContent content) =>
        content.Model.Years.SelectMany(y => OfDocuments(y, content.ResultOf(y.Year)).Concat(OfItems(content.Model, y)));

    private static IEnumerable<FeedEntry> OfDocuments(YearRecord year, YearResult? result)
    {
        if (result is { Scorecard: { Source.Date: { } published } card, GradeName: var grade })
        {
            var score = Points.Show(card.Overall);
            yield return new FeedEntry(
                published,
                year.Year,
                PageKeys.Scores(year.Year),
                "",
                new(
                    $"ผล ITA {Thai(year)}: {score} คะแนน ({grade.For(Culture.Thai).Text})",
                    $"ITA result of {English(year)}: {score} points ({grade.For(Culture.English).Text})"),
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
                var target = shown.Address?.AbsoluteUri ?? (shown.Page is { } own ? PageKeys.Of(own).Path : "");
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

    private static string Thai(YearRecord year) => $"ปีงบประมาณ พ.ศ. {year.Year}";

    private static string English(YearRecord year) => string.Create(CultureInfo.InvariantCulture, $"fiscal year B.E. {year.Year} ({year.Year.CommonEra})");
}
