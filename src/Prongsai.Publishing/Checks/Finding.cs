using Prongsai.Core.Diagnostics;

namespace Prongsai.Publishing.Checks;

/// <summary>A diagnostic, and what it shares with those of other pages that come from the same mistake.</summary>
internal sealed record Finding(Diagnostic Diagnostic, string Cause);
