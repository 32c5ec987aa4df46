using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Binds what is said of documents: of one in an item's folder, and in <c>documents.yaml</c> of those that items share.</summary>
internal static class DocumentBinder
{
    /// <summary>The documents that items share. A file that nothing is said of is not published.</summary>
    public static ImmutableArray<KeptDocument> Bind(MapReader map)
    {
        var documents = map.Maps("documents", BindShared, new Unsound.File(ContentLayout.DocumentList));
        map.Close();
        return documents;
    }

    /// <summary>An entry of an item: a file in its folder; or a shared document by its id, of which it need only say what is different here.</summary>
    public static KeptDocument? BindOfItem(MapReader map, string folder)
    {
        var id = map.Optional.Text("document");
        var shows = map.Optional.Values("shows", Scalars.WholeNumber);
        return Bind(map, folder, id, isReference: map.Has("document")) is { } document ? document with { Shows = shows } : null;
    }

    /// <summary>A document that is called what its file is called.</summary>
    public static KeptDocument Undescribed(ContentDocument document, BindContext context)
    {
        var start = new SourceFile(document.Display, "").Span(0, 0);
        var title = ThaiText.Normalize(Path.GetFileNameWithoutExtension(document.Path)).Replace('_', ' ').Trim();
        return new KeptDocument(
            document.Path,
            DocumentName.Of(Path.GetFileName(document.Path)) ?? "",
            new LocalizedText([new LocalizedRun(title, context.Cultures[0])], start),
            new Origin(start, []));
    }

    private static KeptDocument? BindShared(MapReader map)
    {
        var id = map.Value("id", OwnIds.Text);
        return Bind(map, ContentLayout.Documents, id.TryGet(out var known) ? known : null, isReference: false);
    }

    private static KeptDocument? Bind(MapReader map, string folder, string? id, bool isReference)
    {
        var own = map.RequiredWhen(!isReference);
        var file = own.Text("file");
        var title = own.Localized("title");
        var name = map.Optional.Value("name", DocumentName.Parser);
        var date = map.Optional.Value("date", Dates.Day);
        var unit = map.Optional.Value("unit", Scalars.Unit);
        var covers = map.Optional.Value("covers", Dates.Period);
        var note = map.Optional.Localized("note");
        var keepsEarlier = map.Optional.Value("keepEarlier", Scalars.Truth) ?? true;
        return map.Make(() => HasOneTarget(map, isReference)
            ? new KeptDocument(
                isReference ? "" : $"{folder}/{file}",
                name ?? DocumentName.Of(Path.GetFileName(file ?? "")) ?? "",
                title ?? new LocalizedText([], map.Origin.Span),
                map.Origin)
            {
                Id = id,
                Date = date,
                Unit = unit,
                Covers = covers,
                Note = note,
                KeepsEarlier = keepsEarlier,
            }
            : null);
    }

    private static bool HasOneTarget(MapReader map, bool isReference)
    {
        var hasOne = !isReference || (!map.Has("file") && !map.Has("name"));
        if (!hasOne)
        {
            map.Context.Diagnostics.Add(ItemDiagnostics.DocumentTarget, map.Origin.At("document"));
        }

        return hasOne;
    }
}
