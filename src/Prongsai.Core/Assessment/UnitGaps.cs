using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>The items that one unit has yet to make ready; without a unit, those that none is recorded for.</summary>
public sealed record UnitGaps(UnitId? Unit, ImmutableArray<ItemReadiness> Items);
