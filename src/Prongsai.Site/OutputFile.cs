namespace Prongsai.Site;

/// <summary>One file of the finished site: its path below the output folder, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content, OutputKind Kind, PlannedPage? Page = null);
