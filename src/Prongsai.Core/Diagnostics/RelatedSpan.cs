using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Diagnostics;

/// <summary>A second place that explains a diagnostic, such as where a code was used first.</summary>
public sealed record RelatedSpan(SourceSpan Span, BilingualText Note);
