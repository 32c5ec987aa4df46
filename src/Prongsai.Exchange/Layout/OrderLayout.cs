using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>What stands on the pages of an order, from top to bottom, the same in every form: the order, its annex, and a page to check it by.</summary>
internal static class OrderLayout
{
    /// <summary>As high as the rule on official correspondence has it on orders.</summary>
    private const int GarudaMillimetres = 30;

    public static ImmutableArray<PaperBlock> Of(AssignmentOrder order, OrderText text) =>
    [
        .. order.Garuda?.Content is { } garuda ? [new PaperPicture(garuda, GarudaMillimetres, text.Garuda)] : ImmutableArray<PaperBlock>.Empty,
        new PaperLines(PaperStyle.Heading, [text.Heading]),
        new PaperLines(PaperStyle.Head, [text.Number, text.Subject]),
        new PaperLines(PaperStyle.Rule, [""]),
        .. text.Translation.Length > 0 ? [new PaperLines(PaperStyle.Note, [text.Translation])] : ImmutableArray<PaperBlock>.Empty,
        new PaperLines(PaperStyle.Body, text.Body),
        new PaperLines(PaperStyle.Signature, text.Signature),
        new PaperLines(PaperStyle.Part, [text.Annex]),
        new PaperLines(PaperStyle.Head, [text.AnnexOf]),
        Annex(order, text),
        new PaperLines(PaperStyle.Part, [text.Check]),
        new PaperLines(PaperStyle.Note, text.Notes),
        new PaperLines(PaperStyle.Section, [text.Shares]),
        Shares(order, text),
        new PaperLines(PaperStyle.Section, [text.OpenItems]),
        new PaperLines(PaperStyle.Entry, order.Open.Any() ? [.. order.Open.Select(r => $"{r.Code} {PaperText.Shown(r.Title)}")] : [text.NoneOpen]),
    ];

    private static PaperTable Annex(AssignmentOrder order, OrderText text) => new(
        [.. text.AnnexHeads.Zip([9, 23, 34, 21, 13], (head, share) => new PaperColumn(head, share))],
        [.. order.Rows.Select(row => ImmutableArray.Create<ImmutableArray<LocalizedRun>>(
            [text.Own(row.Code.ToString())],
            [PaperText.Content(row.Title)],
            [.. row.Elements.Select((e, i) => row.Elements.Length == 1 ? PaperText.Content(e) : new($"{text.Count(i + 1)}. {PaperText.Shown(e)}", e.Culture))],
            [row.Unit is { } unit ? PaperText.Content(unit.Name) : text.Own(PaperText.Blank)],
            [text.Own(text.Due)]))]);

    private static PaperTable Shares(AssignmentOrder order, OrderText text)
    {
        ImmutableArray<ImmutableArray<LocalizedRun>> Row(LocalizedRun name, IReadOnlyCollection<AssignmentRow> items) =>
            [[name], [text.Own(text.Count(items.Count))], [text.Own(string.Join(", ", items.Select(i => i.Code)))]];
        return new(
            [.. text.ShareHeads.Zip([40, 15, 45], (head, share) => new PaperColumn(head, share))],
            [
                .. order.ByUnit.Select(unit => Row(PaperText.Content(unit.Key.Name), [.. unit])),
                Row(text.Own(text.Nobody), [.. order.Open]),
                [[text.Own(text.Total)], [text.Own(text.Count(order.Rows.Length))], [text.Own("")]],
            ]);
    }
}
