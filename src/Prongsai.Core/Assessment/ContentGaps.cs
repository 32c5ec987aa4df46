using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Finds what an item's own page and documents lack. It is all here, so that no network is needed to know it.</summary>
internal static class ContentGaps
{
    public static IEnumerable<ReadinessGap> Of(DisclosureModel model, OitItem item, ItemContent content, ImmutableArray<Evidence> evidence)
    {
        if (!SaysSomething(model, content))
        {
            yield return ReadinessGap.Placeholder;
        }

        var shown = evidence.SelectMany(e => e.Shows).ToHashSet();
        if (Enumerable.Range(1, item.Elements.Length).Any(number => !shown.Contains(number)))
        {
            yield return ReadinessGap.ElementMissing;
        }
    }

    private static bool SaysSomething(DisclosureModel model, ItemContent content) =>
        content.Documents.Any(d => !d.IsOfPart)
        || content.Parts.SelectMany(p => p.Texts).OfType<LocalizedText>().SelectMany(t => t.Runs).Any(r => !Placeholders.IsPlaceholder(r.Text))
        || content.Tables.Any(t => model.Tables[t].Rows.Any(r => r.Any(c => c.Length > 0 && !Placeholders.IsPlaceholder(c))))
        || content.Text?.Texts.All(t => Placeholders.SaysSomething(t.Markdown.File.Text.AsSpan(t.Markdown.Offset, t.Markdown.Length))) == true;
}
