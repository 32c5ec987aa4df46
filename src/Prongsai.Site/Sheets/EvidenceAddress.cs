using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Sheets;

/// <summary>The whole address at which others open evidence, whether it stands elsewhere or on this site.</summary>
internal static class EvidenceAddress
{
    public static Uri Of(Evidence evidence, SiteSettings settings) =>
        PageKeys.OnSite(evidence) is { } own ? new Uri(own.Under(settings.BaseAddress))
        : evidence.Address ?? throw new InvalidOperationException("evidence has neither an address nor a page");
}
