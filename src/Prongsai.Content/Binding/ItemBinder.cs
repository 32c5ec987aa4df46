using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Binds the folder of an OIT item: <c>item.yaml</c>, the text and parts of its page, and the documents in it. A document that nothing says
/// anything of has the name of its file.
/// </summary>
internal static class ItemBinder
{
    /// <summary>A year's folders, by their items.</summary>
    public static ImmutableArray<ItemContent> Bind(ContentTree tree, FiscalYear year, BindContext context)
    {
        var files = tree.Files.Select(f => (Part: ContentLayout.Item(f.RelativePath), File: f)).Where(f => f.Part?.Year == year).ToLookup(f => f.Part?.Folder ?? "");
        var documents = tree.Documents.Select(d => (Part: ContentLayout.Item(d.Path), Document: d)).Where(d => d.Part?.Year == year).ToLookup(d => d.Part?.Folder ?? "", d => d.Document);
        return
        [
            .. files.Select(f => f.Key).Concat(documents.Select(d => d.Key)).Distinct().Order(StringComparer.Ordinal)
                .Select(folder => BindFolder(folder, [.. files[folder].Select(f => f.File)], [.. documents[folder]], context))
                .OfType<ItemContent>(),
        ];
    }

    /// <summary>What <c>item.yaml</c> may hold.</summary>
    public static ItemContent? BindFile(MapReader map) => BindFile(map, "", new OitItemCode(OitItemCode.UsualPrefix, 1));

    private static ItemContent? BindFolder(string folder, ImmutableArray<ContentFile> files, ImmutableArray<ContentDocument> documents, BindContext context)
    {
        var path = $"{folder}/{ContentLayout.ItemFile}";
        if (ContentLayout.Item(path) is not { Code: var code })
        {
            return null;
        }

        var text = BindText(folder, files, context);
        var content = files.FirstOrDefault(f => f.RelativePath == path) is { Root: { } root } file
            ? MapReader.Of(root, "item", context) is { } map ? BindFile(map, folder, code) : null
            : new ItemContent(code, new Origin(StartOf(files, documents), [])) { Folder = folder };
        if (content is null || context.Unsound.Contains(new Unsound.File(path)))
        {
            context.MarkUnsound(new Unsound.File(path));
            return content is null ? null : content with { Text = text };
        }

        var described = content.Documents.Select(d => d.File).Concat(content.Tables.Select(t => t.File)).ToHashSet(StringComparer.Ordinal);
        var used = content.Parts.SelectMany(p => p.Files).Select(f => f.File).ToHashSet(StringComparer.Ordinal);
        var others = documents.Where(d => !described.Contains(d.Path)).Select(d => DocumentBinder.Undescribed(d, context) with { IsOfPart = used.Contains(d.Path) });
        return content with { Text = text, Documents = [.. content.Documents, .. others] };
    }

    private static ItemContent? BindFile(MapReader map, string folder, OitItemCode code)
    {
        var unit = map.Optional.Value("unit", Scalars.Unit);
        var covers = map.Optional.Value("covers", Dates.Period);
        var shows = map.Optional.Values("shows", Scalars.WholeNumber);
        var documents = map.Optional.Maps("documents", m => DocumentBinder.BindOfItem(m, folder));
        var tables = map.Optional.Maps("tables", m => TableBinder.Bind(m, folder));
        var parts = PartBinder.Bind(map, folder);
        var released = map.Optional.Maps("released", ReleasedBinder.Bind);
        return map.Make(() => new ItemContent(code, map.Origin)
        {
            Folder = folder,
            Unit = unit,
            Covers = covers,
            Shows = shows,
            Documents = documents,
            Tables = tables,
            Parts = parts,
            Released = released,
        });
    }

    private static Article? BindText(string folder, ImmutableArray<ContentFile> files, BindContext context) =>
        ArticleBinder.Join(
            folder,
            [.. from file in files
                let culture = ContentLayout.ItemText(file.RelativePath)
                where culture is not null
                select ArticleBinder.BindText(file, culture, context, needsTitle: false) into text
                where text is not null
                select text],
            c => $"{folder}/page.{c}.md",
            context);

    private static SourceSpan StartOf(ImmutableArray<ContentFile> files, ImmutableArray<ContentDocument> documents) =>
        files is [var file, ..] ? file.Source.Span(0, 0) : new SourceFile(documents[0].Display, "").Span(0, 0);
}
