namespace Prongsai.Publishing.Documents;

/// <summary>An attribute of a <see cref="PageElement"/>, its references resolved. Holds as long as its page.</summary>
internal readonly record struct PageAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
