using AngleSharp.Dom;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// A listed page names itself in every culture and by default (x-default), and each name leads to that very page; so the names
/// are mutual. An unlisted page need not, but what it names must be right.
/// </summary>
internal sealed class AlternatesCheck(SitePlan plan, SiteFiles files, AddressResolver resolver) : IPageCheck
{
    private const string DefaultTag = "x-default";

    public void Check(HtmlPage page, Findings findings)
    {
        if (page.File.Page is not { } planned)
        {
            return;
        }

        var named = AlternatesOf(page).ToList();
        foreach (var (element, tag, _) in named.Where(a => a.Target.IsInternal && !IsRight(planned, a.Tag, a.Target)))
        {
            findings.Add(CheckDiagnostics.AlternateMissing, page.SpanOf(element, "href"), tag, Expected(planned, tag));
        }

        var start = page.SpanOf(page.Elements.FirstOrDefault(e => e.LocalName == "head") ?? page.Elements[0]);
        foreach (var tag in plan.Routes.Cultures.Select(c => c.Tag).Append(DefaultTag).Where(_ => planned.Page.IsListed))
        {
            if (!named.Exists(a => IsTag(a.Tag, tag) && a.Target.IsInternal))
            {
                findings.Add(CheckDiagnostics.AlternateMissing, start, tag, Expected(planned, tag));
            }
        }
    }

    private IEnumerable<(IElement Element, string Tag, Address Target)> AlternatesOf(HtmlPage page) =>
        from element in page.Elements
        where element.LocalName == "link" && IsAlternate(element.GetAttribute("rel"))
        let tag = element.GetAttribute("hreflang")
        let href = element.GetAttribute("href")
        where tag is not null && href is not null
        select (element, tag, resolver.Resolve(HtmlReferences.BaseOf(page, resolver), href));

    private static bool IsAlternate(string? relations) =>
        relations?.Split(' ').Contains("alternate", StringComparer.OrdinalIgnoreCase) == true;

    private bool IsRight(PlannedPage planned, string tag, Address target) =>
        !files.Contains(target.Path)
        || (files.Find(target.Path)?.Page is { } other
            && other.Page.Key == planned.Page.Key
            && (IsTag(tag, DefaultTag) || IsTag(tag, other.Culture.Tag)));

    private string Expected(PlannedPage planned, string tag)
    {
        var culture = plan.Routes.Cultures.FirstOrDefault(c => IsTag(c.Tag, tag), plan.Routes.Cultures[0]);
        return plan.Routes.Contains(planned.Page.Key) ? plan.Routes.Of(planned.Page.Key, culture).OutputPath : planned.Page.Key.Path;
    }

    private static bool IsTag(string tag, string other) => string.Equals(tag, other, StringComparison.OrdinalIgnoreCase);
}
