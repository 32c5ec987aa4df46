namespace Prongsai.Publishing.Output;

/// <summary>One file or link found below a folder; its path is relative, with forward slashes.</summary>
internal sealed record FoundFile(string Path, long Bytes, bool IsLink);
