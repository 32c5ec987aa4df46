namespace Prongsai.Core.Diagnostics;

/// <summary>The severity that a site gives to one code, in place of the rule's own.</summary>
public sealed record SeverityLevel(string Code, DiagnosticSeverity Severity);
