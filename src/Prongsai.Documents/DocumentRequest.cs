namespace Prongsai.Documents;

/// <summary>One file to open.</summary>
/// <param name="Path">Its path below the content folder, with forward slashes.</param>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Display">The name that people are shown.</param>
public sealed record DocumentRequest(string Path, string FullPath, string Display);
