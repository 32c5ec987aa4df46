using System.Collections.Immutable;
using Prongsai.Content.Advice;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Binds a map of cultures to texts. The source culture's text is required; others may be missing, which a rule reports. Texts in
/// languages that this site does not have are for other sites of the same files.
/// </summary>
internal static class LocalizedTextBinder
{
    /// <summary>Which cultures there may be is for the site to say; those that most sites have are named.</summary>
    public static MapShape Shape { get; } = new(
        [.. new[] { Culture.Thai, Culture.English }.Select(c => new KeyShape(c.Tag, Scalars.Text.Shape, IsRequired: false))])
    {
        Others = new(ContentLayout.CultureForm, Scalars.Text.Shape),
        Least = 1,
    };

    /// <param name="node">The map.</param>
    /// <param name="key">The key that it stands under.</param>
    /// <param name="owner">The reader of the entity that it belongs to.</param>
    /// <param name="besides">Reads the keys that the map has beside its cultures.</param>
    public static LocalizedText? Bind(YamlNode node, string key, MapReader owner, Action<MapReader>? besides = null)
    {
        var context = owner.Context;
        if (node is not YamlMap)
        {
            context.Diagnostics.Add(BindDiagnostics.WrongKind, node.Span, key, Snippet.Of(key, Shape, node));
            return null;
        }

        if (MapReader.Of(node, new MapPlace(key, owner), context) is not { } map)
        {
            return null;
        }

        var source = context.Cultures[0];
        var runs = ImmutableArray.CreateBuilder<LocalizedRun>(context.Cultures.Length);
        var places = ImmutableArray.CreateBuilder<SourceSpan>(context.Cultures.Length);
        foreach (var culture in context.Cultures)
        {
            if (map.RequiredWhen(culture == source).Text(culture.Tag) is { Length: > 0 } run)
            {
                runs.Add(new LocalizedRun(run, culture));
                places.Add(map.Find(culture.Tag)?.Span ?? node.Span);
            }
        }

        besides?.Invoke(map);
        if (context.HasCultures)
        {
            PassOver(map, context);
            map.Close();
        }

        if (runs.Count == 0 || runs[0].Culture != source)
        {
            return null;
        }

        // a text with a mistake of its own is not held against the rules for texts as well
        var text = new LocalizedText(runs.DrainToImmutable(), node.Span) { Owner = owner.Origin.Span, Places = places.DrainToImmutable() };
        return map.Failed || map.HasUnknownKeys ? text : context.Keep(text);
    }

    /// <summary>
    /// Takes note of other languages: Thai and English, which all shared files have, and, in a text that lacks none of the site's, any. A
    /// tag that may be a slip for one of the site's is left to be reported.
    /// </summary>
    private static void PassOver(MapReader map, BindContext context)
    {
        var hasSource = map.Has(context.Cultures[0].Tag);
        var hasAll = context.Cultures.All(c => map.Has(c.Tag));
        foreach (var (tag, _, _) in map.Entries.Where(e => !context.Cultures.Any(c => c.Tag == e.Key)))
        {
            if (hasSource && (tag == Culture.Thai.Tag || tag == Culture.English.Tag || (hasAll && Languages.Contains(tag))))
            {
                map.Optional.Node(tag, Scalars.Text.Shape);
            }
        }
    }
}
