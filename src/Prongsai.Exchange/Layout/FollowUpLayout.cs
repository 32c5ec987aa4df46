using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>What stands on the pages of a progress report, from top to bottom, the same in every form: sums, each measure, what is missing, and the signatory's place.</summary>
internal static class FollowUpLayout
{
    private static readonly MeasureState?[] States = [MeasureState.Done, MeasureState.Underway, MeasureState.NotStarted, null];

    public static ImmutableArray<PaperBlock> Of(FollowUpReport report, FollowUpText text) =>
    [
        new PaperLines(PaperStyle.Heading, [text.Heading]),
        new PaperLines(PaperStyle.Head, [text.Agency, text.Period]),
        new PaperLines(PaperStyle.Rule, [""]),
        .. text.Translation.Length > 0 ? [new PaperLines(PaperStyle.Note, [text.Translation])] : ImmutableArray<PaperBlock>.Empty,
        new PaperLines(PaperStyle.Body, text.Body),
        new PaperLines(PaperStyle.Section, [text.States]),
        Sums(report, text),
        new PaperLines(PaperStyle.Section, [text.Measures]),
        Measures(report, text),
        new PaperLines(PaperStyle.Section, [text.MissingReports]),
        new PaperLines(PaperStyle.Note, report.Missing.Any() ? [.. report.Missing.Select(m => text.Missing(m.Row, m.Absent))] : [text.NoneMissing]),
        new PaperLines(PaperStyle.Signature, text.Signature),
    ];

    private static PaperTable Sums(FollowUpReport report, FollowUpText text)
    {
        ImmutableArray<ImmutableArray<LocalizedRun>> Row(string name, IReadOnlyCollection<FollowUpRow> rows, string which) =>
            [[text.Own(name)], [text.Own(text.Count(rows.Count))], [text.Own(which)]];
        return new(
            [.. text.StateHeads.Zip([40, 20, 40], (head, share) => new PaperColumn(head, share))],
            [
                .. States.Select(state => Row(text.State(state), report.In(state), string.Join(", ", report.In(state).Select(r => text.Count(r.Number))))),
                Row(text.Total, report.Rows, ""),
            ]);
    }

    private static PaperTable Measures(FollowUpReport report, FollowUpText text) => new(
        [.. text.MeasureHeads.Zip([7, 20, 17, 14, 42], (head, share) => new PaperColumn(head, share))],
        [.. report.Rows.Select(row => ImmutableArray.Create<ImmutableArray<LocalizedRun>>(
            [text.Own(text.Count(row.Number))],
            [PaperText.Content(row.Name)],
            [.. row.Units.Select(PaperText.Content)],
            [text.Own(text.State(row.State))],
            Reports(row, text)))]);

    private static ImmutableArray<LocalizedRun> Reports(FollowUpRow row, FollowUpText text)
    {
        ImmutableArray<LocalizedRun> lines =
        [
            .. row.Filed.SelectMany(filed => Lines(filed, text)),
            .. row.Absent.Select(absent => text.Own(text.Absent(absent))),
        ];
        return lines.IsEmpty ? [text.Own(text.NoReport)] : lines;
    }

    /// <summary>What it says and rests on; an address keeps its digits.</summary>
    private static IEnumerable<LocalizedRun> Lines(FiledReport filed, FollowUpText text) =>
    [
        text.Own(text.Filed(filed)),
        PaperText.Content(filed.Text),
        .. filed.Evidence.SelectMany(e => new[] { PaperText.Content(e.Title), text.Own(e.Address.AbsoluteUri) }),
    ];
}
