namespace Prongsai.Links.Judging;

/// <summary>Where evidence of this site stands on the web, and what must be there.</summary>
/// <param name="Address">Its address, below the site's own or the one at which it is served.</param>
/// <param name="Sha256">Of the document's bytes, in lower-case hexadecimal; null for a page.</param>
public sealed record OwnEvidence(Uri Address, string? Sha256);
