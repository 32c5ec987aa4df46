using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>What stands on the pages of an order, from top to bottom, the same in every form: the order, its annex, and a page to check it by.</summary>
internal static class OrderLayout
{
    public static ImmutableArray<OrderBlock> Of(AssignmentOrder order, OrderText text) =>
    [
        new OrderLines(OrderStyle.Heading, [text.Heading]),
        new OrderLines(OrderStyle.Head, [text.Number, text.Subject]),
        new OrderLines(OrderStyle.Rule, [""]),
        .. text.Translation.Length > 0 ? [new OrderLines(OrderStyle.Note, [text.Translation])] : ImmutableArray<OrderBlock>.Empty,
        new OrderLines(OrderStyle.Body, text.Body),
        new OrderLines(OrderStyle.Signature, text.Signature),
        new OrderLines(OrderStyle.Part, [text.Annex]),
        new OrderLines(OrderStyle.Head, [text.AnnexOf]),
        Annex(order, text),
        new OrderLines(OrderStyle.Part, [text.Check]),
        new OrderLines(OrderStyle.Note, text.Notes),
        new OrderLines(OrderStyle.Section, [text.Shares]),
        Shares(order, text),
        new OrderLines(OrderStyle.Section, [text.OpenItems]),
        new OrderLines(OrderStyle.Entry, order.Open.Any() ? [.. order.Open.Select(r => $"{r.Code} {OrderText.Shown(r.Title)}")] : [text.NoneOpen]),
    ];

    private static OrderTable Annex(AssignmentOrder order, OrderText text) => new(
        [.. text.AnnexHeads.Zip([9, 23, 34, 21, 13], (head, share) => new OrderColumn(head, share))],
        [.. order.Rows.Select(row => ImmutableArray.Create<ImmutableArray<LocalizedRun>>(
            [Own(row.Code.ToString(), order)],
            [Content(row.Title)],
            [.. row.Elements.Select((e, i) => row.Elements.Length == 1 ? Content(e) : new($"{text.Count(i + 1)}. {OrderText.Shown(e)}", e.Culture))],
            [row.Unit is { } unit ? Content(unit.Name) : Own(OrderText.Blank, order)],
            [Own(text.Due, order)]))]);

    private static OrderTable Shares(AssignmentOrder order, OrderText text)
    {
        ImmutableArray<ImmutableArray<LocalizedRun>> Row(LocalizedRun name, IReadOnlyCollection<AssignmentRow> items) =>
            [[name], [Own(text.Count(items.Count), order)], [Own(string.Join(", ", items.Select(i => i.Code)), order)]];
        return new(
            [.. text.ShareHeads.Zip([40, 15, 45], (head, share) => new OrderColumn(head, share))],
            [
                .. order.ByUnit.Select(unit => Row(Content(unit.Key.Name), [.. unit])),
                Row(Own(text.Nobody, order), [.. order.Open]),
                [[Own(text.Total, order)], [Own(text.Count(order.Rows.Length), order)], [Own("", order)]],
            ]);
    }

    private static LocalizedRun Content(LocalizedRun run) => run with { Text = OrderText.Shown(run) };

    private static LocalizedRun Own(string text, AssignmentOrder order) => new(text, order.Culture);
}

/// <summary>A piece of an order's pages.</summary>
internal abstract record OrderBlock;

/// <summary>Paragraphs of one look that belong together.</summary>
internal sealed record OrderLines(OrderStyle Style, ImmutableArray<string> Lines) : OrderBlock;

/// <summary>A table; a cell holds lines, and each row a cell for every column.</summary>
internal sealed record OrderTable(ImmutableArray<OrderColumn> Columns, ImmutableArray<ImmutableArray<ImmutableArray<LocalizedRun>>> Rows) : OrderBlock;

/// <summary>A column's head, and its share of the width in per cent.</summary>
internal sealed record OrderColumn(string Head, int Share);

/// <summary>What a paragraph is for.</summary>
internal enum OrderStyle
{
    Heading,
    Head,

    /// <summary>A short rule below the head.</summary>
    Rule,
    Body,
    Signature,

    /// <summary>The heading of a part that begins on a page of its own.</summary>
    Part,
    Section,
    Note,
    Entry,
}
