namespace Prongsai.Core.Localization;

/// <summary>A text of the tool itself: always in Thai and English, so that a missing translation does not compile.</summary>
public sealed record BilingualText(string Thai, string English);
