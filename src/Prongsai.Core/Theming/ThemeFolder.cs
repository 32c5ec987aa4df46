namespace Prongsai.Core.Theming;

/// <summary>One folder of a theme's chain: where it is on this machine, and the name shown to people.</summary>
public sealed record ThemeFolder(string FullPath, string DisplayPath);
