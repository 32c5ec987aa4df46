using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Publication;

/// <summary>
/// Holds that nothing a site said of a year vanishes unnoticed. More than half of a kind is most likely a lost file, and an error; fewer
/// may well be meant, and are a warning.
/// </summary>
internal static class LostRecords
{
    /// <summary>What the total's row is called beside the indicators.</summary>
    private const string Total = "ITA";

    private const int MostNamed = 12;

    /// <summary>Reports what is gone. Gives the years for which the site is refused, so that what only follows is not said too.</summary>
    public static IReadOnlySet<FiscalYear> Report(PublishedSite published, DisclosureModel model, DiagnosticBag diagnostics)
    {
        var refused = new HashSet<FiscalYear>();
        foreach (var records in published.Records.GroupBy(r => (r.Year, r.Kind)).OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Kind))
        {
            var year = model.FindYear(records.Key.Year);
            var held = IdsOf(year, records.Key.Kind).ToHashSet(StringComparer.Ordinal);
            var counted = records.Where(r => r.Kind != RecordKind.Report || IdsOf(year, RecordKind.Measure).Contains(r.Measure)).ToList();
            var lost = counted.Where(r => !held.Contains(r.Id)).ToList();
            if (lost.Count == 0)
            {
                continue;
            }

            var isMost = lost.Count * 2 > counted.Count;
            var descriptor = DescriptorOf(records.Key.Kind, isMost);
            Report(descriptor, lost, year, published, diagnostics);
            if (isMost && diagnostics.Policy.LevelOf(descriptor) == DiagnosticSeverity.Error)
            {
                refused.Add(records.Key.Year);
            }
        }

        return refused;
    }

    private static void Report(
        DiagnosticDescriptor descriptor, List<PublishedRecord> lost, YearRecord? year, PublishedSite published, DiagnosticBag diagnostics)
    {
        var names = string.Join(", ", lost.Take(MostNamed).Select(r => r.Id)) + (lost.Count > MostNamed ? ", …" : "");
        diagnostics.Add(
            descriptor,
            OriginOf(year, lost[0].Kind)?.Span is { } there ? there.File.Span(0, 0) : new SourceFile($"{published.Name}/{lost[0].File}", "").Span(0, 0),
            lost.Count.ToString(CultureInfo.InvariantCulture),
            lost[0].Year.ToString(),
            names,
            $"years/{lost[0].Year}/{PartOf(lost[0].Kind)}.yaml");
    }

    private static DiagnosticDescriptor DescriptorOf(RecordKind kind, bool isMost) => (kind, isMost) switch
    {
        (RecordKind.Answer, true) => PublicationDiagnostics.MostAnswersLost,
        (RecordKind.Answer, false) => PublicationDiagnostics.SomeAnswersLost,
        (_, true) => PublicationDiagnostics.MostRecordsLost,
        _ => PublicationDiagnostics.SomeRecordsLost,
    };

    private static string PartOf(RecordKind kind) => kind switch
    {
        RecordKind.Answer => "disclosures",
        RecordKind.Score => "scores",
        _ => "measures",
    };

    private static IEnumerable<string> IdsOf(YearRecord? year, RecordKind kind) => kind switch
    {
        RecordKind.Answer => (year?.Disclosures?.Disclosures ?? []).Where(d => d.Answer != DisclosureAnswer.Pending).Select(d => d.Item.ToString()),
        RecordKind.Score => year?.Scorecard is { } scores ? scores.Scores.Select(s => s.Indicator.ToString()).Prepend(Total) : [],
        RecordKind.Measure => (year?.Measures?.Measures ?? []).Select(NumberOf),
        _ => (year?.Measures?.Measures ?? []).SelectMany(m => m.Reports.Select(r => PublishedRecord.ReportOf(NumberOf(m), IsoDay.Show(r.Due)))),
    };

    private static Origin? OriginOf(YearRecord? year, RecordKind kind) => kind switch
    {
        RecordKind.Answer => year?.Disclosures?.Origin,
        RecordKind.Score => year?.Scorecard?.Origin,
        _ => year?.Measures?.Origin,
    };

    private static string NumberOf(Measure measure) => measure.Number.ToString(CultureInfo.InvariantCulture);
}
