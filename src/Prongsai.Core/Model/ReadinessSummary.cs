namespace Prongsai.Core.Model;

/// <summary>How many of a year's OIT items are ready, as the site's readiness page counts them.</summary>
public sealed record ReadinessSummary(int Ready, int Items)
{
    public bool IsComplete => Ready == Items;
}
