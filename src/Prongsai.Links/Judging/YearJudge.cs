using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>Whether a page's headlines name only years that the item does not ask for.</summary>
internal static class YearJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Item.Period is not { Year: { } wanted } period)
        {
            yield break;
        }

        var named = link.Headlines.SelectMany(h => YearMention.In(h, wanted)).ToList();
        if (named.Count > 0 && !named.Exists(y => Fits(y, wanted, period.Kind)))
        {
            yield return LinkFinding.Of(LinkReasons.AnotherYear, named[0].ToString(), wanted.ToString());
        }
    }

    /// <summary>Measures answer the year before; a rule in force was mostly made in an earlier one.</summary>
    private static bool Fits(FiscalYear named, FiscalYear wanted, ItemPeriodKind kind) =>
        named == wanted
        || (kind == ItemPeriodKind.AnalysisAndMeasures && named.BuddhistEra == wanted.BuddhistEra - 1)
        || (kind == ItemPeriodKind.InForce && named < wanted);
}
