using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>What stands on the pages of explanations, from top to bottom: the time left and the points, each item with its proof, the signatory's place.</summary>
internal static class AppealLayout
{
    public static ImmutableArray<PaperBlock> Of(AppealBrief brief, AppealText text) =>
    [
        new PaperLines(PaperStyle.Heading, [AppealText.Heading]),
        new PaperLines(PaperStyle.Head, [text.Agency, text.Period]),
        new PaperLines(PaperStyle.Rule, [""]),
        new PaperLines(PaperStyle.Body, text.Body),
        new PaperLines(PaperStyle.Note, [text.Meaning]),
        new PaperTable(
            [.. AppealText.Heads.Zip([8, 21, 22, 36, 13], (head, share) => new PaperColumn(head, share))],
            [.. brief.Rows.Select(row => Cells(row, text))]),
        new PaperLines(PaperStyle.Signature, text.Signature),
    ];

    private static ImmutableArray<ImmutableArray<LocalizedRun>> Cells(AppealRow row, AppealText text) =>
    [
        [text.Own(row.Code.ToString())],
        [
            PaperText.Content(row.Title),
            text.Own(text.Thai($"ผลเบื้องต้น {AppealText.Result(row)}")),
            .. Lines(row.Remark, text),
        ],
        [.. Lines(AppealText.Explanation(row), text)],
        [.. row.Proofs.SelectMany(p => AppealText.Proof(p).Select(line => text.Own(Kept(line, text))).Prepend(text.Own(p.Link.Address.AbsoluteUri)))],
        [text.Own(text.Thai(AppealText.Worth(row)))],
    ];

    private static IEnumerable<LocalizedRun> Lines(string? written, AppealText text) =>
        (written ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => PaperText.Content(text.Own(line)));

    private static string Kept(string line, AppealText text) => line.StartsWith("SHA", StringComparison.Ordinal) ? line : text.Thai(line);
}
