using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>A grade and what it is called.</summary>
public sealed record GradeName(string Grade, LocalizedText Name);
