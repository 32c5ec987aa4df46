using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>corrections.yaml</c>: what was put right on the site, and what those concerned replied.</summary>
internal static class CorrectionBinder
{
    public static CorrectionLog Bind(MapReader map)
    {
        var corrections = map.Optional.Maps("corrections", BindCorrection);
        var replies = map.Optional.Maps("replies", BindReply);
        map.Close();
        return new CorrectionLog(corrections, replies);
    }

    private static Correction? BindCorrection(MapReader map)
    {
        var head = new Head(map);
        var was = map.Localized("was");
        var now = map.Localized("now");
        var reason = map.Optional.Localized("reason");
        return map.Make(() =>
            new Correction(head.Id.Value, head.Date.Value, head.Title.Value, head.Items, head.Pages, was.Value, now.Value, reason, map.Origin));
    }

    private static Reply? BindReply(MapReader map)
    {
        var head = new Head(map);
        var from = map.Localized("from");
        var text = map.Localized("text");
        var answer = map.Optional.Localized("answer");
        return map.Make(() => new Reply(head.Id.Value, head.Date.Value, head.Title.Value, head.Items, head.Pages, from.Value, text.Value, answer, map.Origin));
    }

    /// <summary>What every entry has, read in this order.</summary>
    private sealed class Head(MapReader map)
    {
        public Required<string> Id { get; } = map.Value("id", OwnIds.Text);

        public Required<DateOnly> Date { get; } = map.Value("date", Dates.Day);

        public Required<LocalizedText> Title { get; } = map.Localized("title");

        public ImmutableArray<OitItemReference> Items { get; } = map.Optional.Values("items", Scalars.ItemReference);

        public ImmutableArray<OwnPage> Pages { get; } = map.Optional.Maps("pages", EvidenceBinder.BindPage);
    }
}
