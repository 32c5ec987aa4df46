namespace Prongsai.Exchange;

/// <summary>One file of a sheet: its name in the folder, and its bytes.</summary>
public sealed record SheetFile(string Name, ReadOnlyMemory<byte> Content);
