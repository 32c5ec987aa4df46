using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>Links the folders of items, and joins them to the answers of their year: what lies in a folder discloses its item.</summary>
internal sealed class ItemLinker(References references, DocumentLinker documents, DiagnosticBag diagnostics)
{
    private readonly PartLinker _parts = new(references, documents, diagnostics);

    public ImmutableArray<LinkedItem> Link(YearRecord year, Framework framework)
    {
        var first = new Dictionary<OitItemCode, ItemContent>();
        var linked = new List<LinkedItem>();
        foreach (var item in year.Items.Where(i => references.Item(framework, i.Item, i.Origin.Span)))
        {
            if (first.TryAdd(item.Item, item))
            {
                linked.Add(Link(item, new OitItemReference(year.Year, item.Item), framework.FindItem(item.Item)));
            }
            else
            {
                diagnostics.Add(ItemDiagnostics.TwoFolders, item.Origin.Span, item.Item.ToString(), first[item.Item].Folder, item.Folder);
            }
        }

        return [.. linked];
    }

    /// <summary>The year's answers with what their folders hold; null where there is neither.</summary>
    public static DisclosureSheet? Join(DisclosureSheet? sheet, FiscalYear year, ImmutableArray<LinkedItem> items)
    {
        if (items.IsEmpty)
        {
            return sheet;
        }

        var byItem = items.ToDictionary(i => i.Content.Item);
        var answered = (sheet?.Disclosures ?? []).Select(d => byItem.Remove(d.Item, out var item) ? Join(d, item) : d).ToList();
        var others = byItem.Values.OrderBy(i => i.Content.Item).Select(Answer);
        return new DisclosureSheet(year, sheet?.Basis, [.. answered, .. others], sheet?.Origin ?? items[0].Content.Origin);
    }

    private static Disclosure Answer(LinkedItem item) => new(
        item.Content.Item,
        item.Content.IsEmpty ? DisclosureAnswer.Pending : DisclosureAnswer.Disclosed,
        AddressNotRecorded: false,
        item.Content.Unit,
        Path: null,
        Explanation: null,
        item.Evidence,
        item.Content.Origin)
    {
        Content = item.Content,
    };

    private static Disclosure Join(Disclosure answer, LinkedItem item) => answer with
    {
        Answer = answer.Answer == DisclosureAnswer.Pending && !item.Content.IsEmpty ? DisclosureAnswer.Disclosed : answer.Answer,
        Unit = answer.Unit ?? item.Content.Unit,
        Evidence = [.. item.Evidence, .. answer.Evidence],
        Content = item.Content,
    };

    private LinkedItem Link(ItemContent item, OitItemReference reference, OitItem? asked)
    {
        var list = $"{item.Folder}/{ContentLayout.ItemFile}";
        var content = item with
        {
            Unit = item.Unit is { } unit && references.Unit(unit, item.Origin.At("unit")) ? unit : null,
            Documents = [.. documents.Link(item.Documents, list).Select(d => d.Id is null ? d with { Item = reference } : d)],
            Tables = [.. item.Tables.Where(t => documents.HasFile(t.File, t.Origin.At("file")) && documents.HasTable(t))],
            Parts = [.. item.Parts.Select(_parts.Link)],
        };
        return new LinkedItem(content, [.. OfPage(content, reference, asked), .. content.Documents.Where(d => !d.IsOfPart).Select(documents.EvidenceOf)]);
    }

    /// <summary>The item's own page as evidence, called what the item is called. It shows what is said of it and of its tables, and what its parts are.</summary>
    private static IEnumerable<Evidence> OfPage(ItemContent content, OitItemReference reference, OitItem? asked) => content.HasPage
        ?
        [
            new Evidence(null, null, asked?.Title ?? new LocalizedText([], content.Origin.Span), null, null, null, content.Origin)
            {
                ItemPage = reference,
                Covers = content.Covers,
                Shows = [.. content.Shows.Concat(content.Tables.SelectMany(t => t.Shows)).Concat(asked?.ElementsIn(content.Parts) ?? []).Distinct().Order()],
            },
        ]
        : [];
}

/// <summary>An item's folder, linked, and what of it is evidence on its own.</summary>
internal sealed record LinkedItem(ItemContent Content, ImmutableArray<Evidence> Evidence);
