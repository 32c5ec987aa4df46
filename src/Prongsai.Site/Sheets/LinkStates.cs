using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Sheets;

/// <summary>What is known of evidence links, in the words of sheets. What stands on this site needs no check: the build holds that it is there.</summary>
internal sealed class LinkStates(DisclosureModel model, IThemeTexts texts, SheetPhrases phrases)
{
    public EvaluatorLink Of(OitItemReference item, Evidence evidence)
    {
        var address = EvidenceAddress.Of(evidence, model.Settings);
        if (PageKeys.OnSite(evidence) is not null)
        {
            return new EvaluatorLink(address, phrases.NeedsNoCheck, phrases.OnSite);
        }

        var latest = model.Links.Find(item, address)?.Latest;
        var seen = evidence.OpenedByEye is { } day ? phrases.OpenedByEye(texts.Date(day)) : null;
        return new EvaluatorLink(
            address,
            latest is null ? phrases.NeverChecked : texts.Date(latest.Day),
            string.Join("; ", new[] { latest is null ? null : phrases.Verdict(latest), seen }.OfType<string>()) is { Length: > 0 } verdict
                ? verdict
                : phrases.NeverChecked);
    }
}
