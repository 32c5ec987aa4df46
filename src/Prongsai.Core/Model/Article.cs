using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>A free-text page in Markdown, one text a culture.</summary>
public sealed record Article(string Id, ImmutableArray<ArticleText> Texts)
{
    /// <summary>The text of a culture, or the source culture's where it is missing.</summary>
    public ArticleText For(Culture culture) => Texts.FirstOrDefault(t => t.Culture == culture) ?? Texts[0];
}
