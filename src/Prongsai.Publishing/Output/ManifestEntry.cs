namespace Prongsai.Publishing.Output;

/// <summary>One published file: its size and SHA-256 in lower-case hexadecimal; for a page also its identity and culture.</summary>
internal sealed record ManifestEntry(string Path, long Bytes, string Sha256, string? Page, string? Culture);
