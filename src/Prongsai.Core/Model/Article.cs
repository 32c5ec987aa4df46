using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A free-text page in Markdown, one text a culture.</summary>
public sealed record Article(string Id, ImmutableArray<ArticleText> Texts)
{
    /// <summary>The text of a culture, or the source culture's where it is missing.</summary>
    public ArticleText For(Culture culture) => Texts.FirstOrDefault(t => t.Culture == culture) ?? Texts[0];
}

/// <summary>An article in one culture: its title and the span of its Markdown in the file.</summary>
public sealed record ArticleText(Culture Culture, string Title, SourceSpan Markdown);
