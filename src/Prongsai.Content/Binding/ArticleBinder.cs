using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>articles/*.md</c>: front matter with a title, then Markdown.</summary>
internal static class ArticleBinder
{
    private const string Fence = "---";

    public static ImmutableArray<Article> Bind(ContentTree tree, BindContext context) =>
    [
        .. tree.Files
            .Select(f => (File: f, Name: ContentLayout.Article(f.RelativePath)))
            .Where(f => f.Name is not null)
            .GroupBy(f => f.Name?.Id ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => BindArticle(g.Key, [.. g.Select(f => BindText(f.File, f.Name?.Culture ?? "", context)).OfType<ArticleText>()], context))
            .OfType<Article>(),
    ];

    private static Article? BindArticle(string id, ImmutableArray<ArticleText> texts, BindContext context)
    {
        if (texts.IsEmpty)
        {
            return null;
        }

        var ordered = texts.OrderBy(t => context.Cultures.IndexOf(t.Culture)).ToImmutableArray();
        context.Keep(new LocalizedText([.. ordered.Select(t => new LocalizedRun(t.Title, t.Culture))], ordered[0].Markdown));
        return new Article(id, ordered);
    }

    private static ArticleText? BindText(ContentFile file, string culture, BindContext context)
    {
        if (!context.Cultures.Contains(new Culture(culture)))
        {
            context.Diagnostics.Add(ReadDiagnostics.UnknownFile, file.Source.Span(0, 0), file.RelativePath);
            return null;
        }

        var text = file.Source.Text;
        var start = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        var end = start > 0 ? text.IndexOf("\n" + Fence, start - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            context.Diagnostics.Add(BindDiagnostics.MissingKey, file.Source.Span(0, 0), "title");
            return null;
        }

        var body = text.IndexOf('\n', end + 1 + Fence.Length) is var next and >= 0 ? next + 1 : text.Length;
        return Title(file.Source, start, end, context) is { } title
            ? new ArticleText(new Culture(culture), title, file.Source.Span(body, text.Length - body))
            : null;
    }

    /// <summary>The front matter is parsed in place: what stands before it is blanked, so that places stay true.</summary>
    private static string? Title(SourceFile source, int start, int end, BindContext context)
    {
        var blank = string.Concat(source.Text[..start].Select(c => c is '\n' or '\r' ? c : ' '));
        var front = new SourceFile(source.Path, blank + source.Text[start..end]);
        if (YamlTreeReader.Read(front, context.Diagnostics) is not { } root || MapReader.Of(root, "title", context) is not { } map)
        {
            return null;
        }

        var title = map.Text("title");
        map.Close();
        return title;
    }
}
