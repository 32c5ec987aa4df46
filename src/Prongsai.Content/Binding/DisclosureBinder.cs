using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>disclosures.yaml</c>: answers and evidence for a year's OIT items.</summary>
internal static class DisclosureBinder
{
    private static readonly string[] Formats = ["web", "pdf", "xlsx", "docx", "image", "video"];

    public static DisclosureSheet? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "disclosures", context) is not { } map)
        {
            return null;
        }

        YearCheck.Check(map, year);
        var basis = map.Localized("basis", required: false);
        var disclosures = map.List("disclosures", n => BindDisclosure(n, context));
        map.Close();
        return new DisclosureSheet(year, basis, disclosures, map.Origin);
    }

    private static Disclosure? BindDisclosure(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "disclosures", context) is not { } map)
        {
            return null;
        }

        var item = map.Value<OitItemCode>("item", Scalars.ItemCode);
        var answer = map.Value<DisclosureAnswer>("answer", Scalars.Choice<DisclosureAnswer>);
        var notRecorded = map.Value<bool>("addressNotRecorded", Scalars.Truth, required: false);
        var unit = map.Value<UnitId>("unit", Scalars.Unit, required: false);
        var path = map.Localized("path", required: false);
        var explanation = map.Localized("explanation", required: false);
        var evidence = map.List("evidence", n => BindEvidence(n, context), required: false);
        map.Close();
        return item is null || answer is null
            ? null
            : new Disclosure(item.Value, answer.Value, notRecorded ?? false, unit, path, explanation, evidence, map.Origin);
    }

    private static Evidence? BindEvidence(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "evidence", context) is not { } map)
        {
            return null;
        }

        var address = Addresses.Web(map, "url", required: false);
        var page = map.Map("page", required: false) is { } pageMap ? BindPage(pageMap) : null;
        var title = map.Localized("title");
        var format = BindFormat(map);
        var date = map.Value<DateOnly>("date", Scalars.Date, required: false);
        var note = map.Localized("note", required: false);
        var covers = map.Value<DayRange>("covers", Periods.Period, required: false);
        var openedByEye = map.Value<DateOnly>("openedByEye", Scalars.Date, required: false);
        map.Close();
        if (!map.Failed && !map.HasUnknownKeys && address is null == page is null)
        {
            context.Diagnostics.Add(BindDiagnostics.EvidenceTarget, map.Origin.Span);
        }

        return title is null || address is null == page is null
            ? null
            : new Evidence(address, page, title, format, date, note, map.Origin) { Covers = covers, OpenedByEye = openedByEye };
    }

    private static OwnPage? BindPage(MapReader map)
    {
        var kind = map.Value<OwnPageKind>("kind", Scalars.Choice<OwnPageKind>);
        var year = map.Value<FiscalYear>("fiscalYear", Scalars.Year);
        map.Close();
        return kind is null || year is null ? null : new OwnPage(kind.Value, year.Value);
    }

    private static string? BindFormat(MapReader map)
    {
        var format = map.Scalar("format", required: false);
        if (format is not null && !Formats.Contains(format.Text, StringComparer.Ordinal))
        {
            map.Context.Diagnostics.Add(BindDiagnostics.NotOneOf, format.Span, "format", Shown.Of(format.Text), string.Join(", ", Formats));
        }

        return format?.Text;
    }
}
