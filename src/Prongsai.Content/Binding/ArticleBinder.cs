using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Binds Markdown: <c>articles/*.md</c>, with a title in their front matter, and the texts of items' pages, which need none.</summary>
internal static class ArticleBinder
{
    private const string Fence = "---";

    private const int HeadLines = 3;

    public static ImmutableArray<Article> Bind(ContentTree tree, BindContext context)
    {
        var texts = from file in tree.Files
                    let name = ContentLayout.Article(file.RelativePath)
                    where name is not null
                    group new { name.Culture, File = file } by name.Id;
        return
        [
            .. texts
                .OrderBy(t => t.Key, StringComparer.Ordinal)
                .Select(t => Join(t.Key, [.. t.Select(f => BindText(f.File, f.Culture, context)).OfType<ArticleText>()], c => ContentLayout.ArticlePath(t.Key, c), context))
                .OfType<Article>(),
        ];
    }

    /// <summary>One text in all its cultures; null where there is none.</summary>
    public static Article? Join(string id, ImmutableArray<ArticleText> texts, Func<Culture, string> pathOf, BindContext context)
    {
        if (texts.IsEmpty)
        {
            return null;
        }

        var ordered = texts.OrderBy(t => context.Cultures.IndexOf(t.Culture)).ToImmutableArray();

        // a file that could not be read or bound has its diagnostic already: its translation is not missing, and that of an item's text may be
        if (ordered[0].Title.Length > 0 && !context.Cultures.Any(c => context.Unsound.Contains(new Unsound.File(pathOf(c)))))
        {
            context.Keep(new LocalizedText([.. ordered.Select(t => new LocalizedRun(t.Title, t.Culture))], ordered[0].Markdown));
        }

        return new Article(id, ordered);
    }

    /// <summary>A text in one culture; null after a diagnostic. Its title is empty where it needs none and has none.</summary>
    public static ArticleText? BindText(ContentFile file, Culture culture, BindContext context, bool needsTitle = true)
    {
        if (!context.Cultures.Contains(culture))
        {
            if (context.HasCultures)
            {
                context.Diagnostics.Add(ReadDiagnostics.UnknownFile, file.Source.Span(0, 0), file.RelativePath);
            }

            return null;
        }

        var (front, body) = Split(file.Source);
        var isBare = !needsTitle && front is null && !string.IsNullOrWhiteSpace(file.Source.Text);
        if ((isBare ? "" : Title(file.Source, front, context)) is { } title)
        {
            return new ArticleText(culture, title, file.Source.Span(body, file.Source.Text.Length - body));
        }

        context.MarkUnsound(new Unsound.File(file.RelativePath));
        return null;
    }

    /// <summary>Where the front matter's text stands, if there is any, and where the Markdown begins.</summary>
    private static (Range? Front, int Body) Split(SourceFile source)
    {
        var text = source.Text;
        var line = NextLine(text, 0);
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return (null, 0);
        }

        for (var start = line; line < text.Length; line = NextLine(text, line))
        {
            if (text.AsSpan(line).StartsWith(Fence))
            {
                return (start..line, NextLine(text, line));
            }
        }

        return (null, 0);
    }

    private static int NextLine(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end + (text.AsSpan(from + end).StartsWith("\r\n") ? 2 : 1);
    }

    /// <summary>The front matter is parsed in place: what stands before it is blanked, so that places stay true.</summary>
    private static string? Title(SourceFile source, Range? front, BindContext context)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            context.Diagnostics.Add(ReadDiagnostics.EmptyFile, source.Span(0, 0));
            return null;
        }

        if (front is not { } range)
        {
            ReportHead(source, context);
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Text[range]))
        {
            context.Diagnostics.Add(BindDiagnostics.MissingKey, source.Span(0, 0), "title");
            return null;
        }

        var blank = string.Concat(source.Text[..range.Start].Select(c => c is '\n' or '\r' ? c : ' '));
        var text = new SourceFile(source.Path, blank + source.Text[range]);
        if (YamlTreeReader.Read(text, context.Diagnostics) is not { } root || MapReader.Of(root, "title", context) is not { } map)
        {
            return null;
        }

        var title = map.Text("title");
        return map.Make(() => title.Value);
    }

    /// <summary>Points at the line where the dashes are missing: the first, or the one behind the title.</summary>
    private static void ReportHead(SourceFile source, BindContext context)
    {
        var lines = source.PositionOf(source.Text.Length).Line;
        var isOpen = source.Text.StartsWith(Fence, StringComparison.Ordinal);
        var written = Enumerable.Range(1, Math.Min(lines, HeadLines)).Select(n => source.Line(n).Trim().ToString()).Where(l => l.Any(char.IsLetter)).ToList();
        var title = written.Find(l => l.StartsWith("title", StringComparison.Ordinal)) ?? $"title: {written.FirstOrDefault()?.TrimStart('#', ' ')}";
        context.Diagnostics.Add(SyntaxDiagnostics.ArticleHead, source.SpanAt(isOpen ? Math.Min(lines, HeadLines) : 1, 1), Shown.Of(title));
    }
}
