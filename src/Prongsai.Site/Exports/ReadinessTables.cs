using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Exports;

/// <summary>The tables of the readiness and links pages.</summary>
internal static class ReadinessTables
{
    public static DataTable Of(ReadinessPage page, SiteContent content)
    {
        var settings = content.Model.Settings;
        return new DataTable(
            $"OIT {page.Year}",
            null,
            ["fiscal_year", "item", .. TableText.Columns("title", settings), "ready", "gaps", "points_at_stake", "unit"],
            [.. page.Readiness.Items.Select(i => Row(page, i, content.Model))]);
    }

    public static DataTable Of(LinksPage page, SiteContent content) => new(
        $"OIT {page.Framework.Year}",
        null,
        [
            "fiscal_year", "item", "url", "verdict", "reasons", "checked_at", "last_good", "final_url", "status", "media_type", "bytes", "sha256",
            "certificate_expires", "opened_by_eye",
        ],
        [.. page.Links.Select(l => Row(page, l))]);

    private static IReadOnlyList<object?> Row(ReadinessPage page, ItemReadiness item, DisclosureModel model) =>
    [
        page.Readiness.Framework.Year.BuddhistEra,
        item.Item.Code.ToString(),
        .. TableText.Cells(item.Item.Title, model.Settings),
        item.IsReady,
        item.IsReady ? null : string.Join("; ", item.Gaps.Select(g => TableText.Camel(g))),
        Points.Round(item.Stake),
        item.Disclosure?.Unit is { } unit ? TableText.Units([unit], model) : null,
    ];

    private static IReadOnlyList<object?> Row(LinksPage page, ItemEvidence link)
    {
        var latest = link.History?.Latest;
        return
        [
            page.Framework.Year.BuddhistEra,
            link.Item.Code.ToString(),
            link.Evidence.Address?.AbsoluteUri,
            latest is null ? null : TableText.Camel(latest.Verdict),
            latest is null ? null : string.Join("; ", latest.Findings.Select(f => f.Reason.Id)),
            TableText.Day(latest?.Day),
            TableText.Day(link.History?.LastGood?.Day),
            latest?.FinalAddress.AbsoluteUri,
            latest?.Status,
            latest?.SniffedType,
            latest?.Bytes is { } bytes ? (decimal)bytes : null,
            latest?.Sha256,
            TableText.Day(latest?.CertificateExpires),
            TableText.Day(link.Evidence.OpenedByEye),
        ];
    }
}
