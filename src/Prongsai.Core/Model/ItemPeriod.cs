using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The time that evidence for an item must be of; the year is null for kinds that mean "now".</summary>
public sealed record ItemPeriod(ItemPeriodKind Kind, FiscalYear? Year, Confidence Confidence, LocalizedText? Note);
