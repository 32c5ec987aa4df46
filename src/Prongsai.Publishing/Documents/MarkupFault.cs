using Prongsai.Core.Text;

namespace Prongsai.Publishing.Documents;

/// <summary>A place where a parser had to guess what was meant, with its name for the fault.</summary>
internal sealed record MarkupFault(string Name, SourceSpan Span);
