using Prongsai.Core.Model;

namespace Prongsai.Site.Publication;

/// <summary>The days on which a fiscal year's evaluators open an address, so that it may not vanish.</summary>
public sealed record FrozenDays(FiscalYear Year, DayRange Days);
