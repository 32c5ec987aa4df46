using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Finds why an item is not ready. A page of this site needs no check of its link: the build holds that it is there.</summary>
internal static class ItemGaps
{
    public static ItemReadiness Of(DisclosureModel model, YearRecord year, SubIndicator group, OitItem item, decimal? stake)
    {
        var disclosure = year.Disclosures?.Find(item.Code);
        var gaps = new List<ReadinessGap>();
        foreach (var gap in Find(model, new OitItemReference(year.Year, item.Code), item, disclosure))
        {
            if (!gaps.Contains(gap))
            {
                gaps.Add(gap);
            }
        }

        gaps.Sort();
        return new ItemReadiness(group, item, disclosure, stake, [.. gaps]);
    }

    private static IEnumerable<ReadinessGap> Find(DisclosureModel model, OitItemReference reference, OitItem item, Disclosure? disclosure)
    {
        if (disclosure is null or { Answer: DisclosureAnswer.Pending })
        {
            yield return ReadinessGap.NotAnswered;
            yield break;
        }

        if (disclosure.Answer == DisclosureAnswer.NotDisclosed)
        {
            yield return ReadinessGap.NotDisclosed;
            yield break;
        }

        if (disclosure.Evidence.IsEmpty)
        {
            yield return ReadinessGap.NoAddress;
            yield break;
        }

        if (disclosure.Content is { IsEmpty: false } content)
        {
            foreach (var gap in ContentGaps.Of(model, item, content, disclosure.Evidence))
            {
                yield return gap;
            }
        }

        foreach (var evidence in disclosure.Evidence)
        {
            foreach (var gap in OfEvidence(model, reference, item, evidence))
            {
                yield return gap;
            }
        }

        if (IsUntranslated(disclosure, model.Settings.Cultures))
        {
            yield return ReadinessGap.NotTranslated;
        }
    }

    private static IEnumerable<ReadinessGap> OfEvidence(DisclosureModel model, OitItemReference reference, OitItem item, Evidence evidence)
    {
        if (evidence.Address is { } address && OfLink(model.Links.Find(reference, address), evidence.OpenedByEye) is { } link)
        {
            yield return link;
        }

        // a year's page of this site is about that year
        var fit = evidence.Page is null ? ItemPeriods.FitOf(item.Period, evidence) : PeriodFit.Fits;
        if (fit != PeriodFit.Fits)
        {
            yield return fit == PeriodFit.Misses ? ReadinessGap.PeriodMisses : ReadinessGap.PeriodNotStated;
        }
    }

    /// <summary>
    /// A person who opened the link counts where the machine could not tell or has not tried since, and for a page to sign in at,
    /// which may be the very service that an item asks for.
    /// </summary>
    private static ReadinessGap? OfLink(LinkHistory? history, DateOnly? openedByEye) => history?.Latest.Verdict switch
    {
        _ when history is not { Latest.WasTried: true } => openedByEye is null ? ReadinessGap.LinkNotChecked : null,
        LinkVerdict.Good or LinkVerdict.Moved => null,
        LinkVerdict.Suspect => openedByEye >= history.Latest.Day ? null : ReadinessGap.LinkSuspect,
        LinkVerdict.Unverifiable => openedByEye is null ? ReadinessGap.LinkUnverified : null,
        LinkVerdict.Broken when history.Latest.Decisive.Reason == LinkReasons.SignIn && openedByEye >= history.Latest.Day => null,
        _ => ReadinessGap.LinkBroken,
    };

    private static bool IsUntranslated(Disclosure disclosure, ImmutableArray<Culture> cultures)
    {
        var texts = disclosure.Evidence.SelectMany(e => new[] { e.Title, e.Note }).Append(disclosure.Path).Append(disclosure.Explanation);
        return texts.OfType<LocalizedText>().Any(t => cultures.Any(c => !t.Has(c)));
    }
}
