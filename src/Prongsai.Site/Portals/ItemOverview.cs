using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Portals;

/// <summary>An OIT item of a year over all agencies that say what they answer to it; in the words of most of them.</summary>
public sealed record ItemOverview(OitItemCode Code, LocalizedText Name, int Disclosed, int NotDisclosed, int Unknown)
{
    public int Count => Disclosed + NotDisclosed + Unknown;

    /// <summary>The items of a year, in the order of their codes.</summary>
    internal static ImmutableArray<ItemOverview> Of(FiscalYear year, PortalIndex portal) =>
    [
        .. from item in portal.Agencies.SelectMany(a => a.Find(year)?.Items ?? [])
           group item by item.Code into asked
           orderby asked.Key
           select new ItemOverview(
               asked.Key,
               asked.CountBy(i => i.Name).MaxBy(n => n.Value).Key,
               asked.Count(i => i.IsDisclosed == true),
               asked.Count(i => i.IsDisclosed == false),
               asked.Count(i => i.IsDisclosed is null)),
    ];
}
