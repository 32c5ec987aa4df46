namespace Prongsai.Core.Localization;

/// <summary>A text together with the culture it is really in, which differs from the asked one where a translation is missing.</summary>
public readonly record struct LocalizedRun(string Text, Culture Culture);
