namespace Prongsai.Core.Localization;

/// <summary>A text together with the culture it is really in, which differs from the asked one where a translation is missing.</summary>
public sealed record LocalizedRun(string Text, Culture Culture);
