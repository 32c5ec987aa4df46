namespace Prongsai.Core.Sheets;

/// <summary>One address that answers an item, with the day on which it was last opened and what was seen; both say so where it never was.</summary>
public sealed record EvaluatorLink(Uri Address, string LastCheck, string Verdict);
