namespace Prongsai.Content.Reading;

/// <summary>The id and the culture's tag in the name of an article's file.</summary>
internal sealed record ArticlePlace(string Id, string Culture);
