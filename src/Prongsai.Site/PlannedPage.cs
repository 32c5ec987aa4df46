using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Site.Pages;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.Site;

/// <summary>One page in one culture at its one address.</summary>
public sealed record PlannedPage(Page Page, Culture Culture, Route Route)
{
    /// <summary>The days on which this address may not vanish, because evaluators open it.</summary>
    public ImmutableArray<FrozenDays> Freezes { get; init; } = [];
}
