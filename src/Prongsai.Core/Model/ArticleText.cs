using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>An article in one culture: its title and the span of its Markdown in the file.</summary>
public sealed record ArticleText(Culture Culture, string Title, SourceSpan Markdown);
