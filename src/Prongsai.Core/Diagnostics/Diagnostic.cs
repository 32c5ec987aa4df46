using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Diagnostics;

/// <summary>One thing that is wrong, as data: reporters make the text. Its span lies inside its file.</summary>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    SourceSpan Span,
    ImmutableArray<string> Arguments,
    ImmutableArray<RelatedSpan> Related)
{
    public string Code => Descriptor.Code;

    public BilingualText Message => Fill(Descriptor.Message);

    public BilingualText Hint => Fill(Descriptor.Hint);

    private BilingualText Fill(BilingualText text) => new(Fill(text.Thai), Fill(text.English));

    private string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, [.. Arguments]);
}
