namespace Prongsai.Publishing.Documents;

/// <summary>A text that is not blank, and the element it stands in directly. Holds as long as its page.</summary>
internal readonly record struct PageText(PageElement Owner, ReadOnlyMemory<char> Text);
