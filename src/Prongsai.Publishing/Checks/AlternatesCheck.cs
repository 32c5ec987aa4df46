using Prongsai.Core.Text;
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

    private readonly string[] _tags = [.. plan.Routes.Cultures.Select(c => c.Tag), DefaultTag];

    public void Check(HtmlPage page, Findings findings)
    {
        if (page.File.Page is not { } planned)
        {
            return;
        }

        var from = HtmlReferences.BaseOf(page, resolver);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.Elements)
        {
            if (AlternateIn(element) is { } tag && TargetOf(from, element) is { IsInternal: true } target)
            {
                named.Add(tag);
                if (!IsRight(planned, tag, target))
                {
                    Report(planned, tag, page.SpanOf(element, "href"), findings);
                }
            }
        }

        foreach (var tag in planned.Page.IsListed ? _tags.Where(t => !named.Contains(t)) : [])
        {
            Report(planned, tag, page.SpanOf(page.Find("head") ?? page.Root), findings);
        }
    }

    /// <summary>The language an element says it leads to; null where it is no such element.</summary>
    private static string? AlternateIn(PageElement element) =>
        element.Name == "link"
        && element.Attribute("rel")?.Split(' ').Contains("alternate", StringComparer.OrdinalIgnoreCase) == true
            ? element.Attribute("hreflang")
            : null;

    private Address? TargetOf(string from, PageElement link) => link.Attribute("href") is { } href ? resolver.Resolve(from, href) : null;

    private bool IsRight(PlannedPage planned, string tag, Address target) =>
        !files.Contains(target.Path)
        || (files.Find(target.Path)?.Page is { } other
            && other.Page.Key == planned.Page.Key
            && (IsTag(tag, DefaultTag) || IsTag(tag, other.Culture.Tag)));

    private void Report(PlannedPage planned, string tag, SourceSpan span, Findings findings)
    {
        var culture = plan.Routes.Cultures.FirstOrDefault(c => IsTag(c.Tag, tag), plan.Routes.Cultures[0]);
        var key = planned.Page.Key;
        var expected = plan.Routes.Contains(key) ? plan.Routes.Of(key, culture).OutputPath : key.Path;
        findings.Add(CheckDiagnostics.AlternateMissing, span, tag, expected);
    }

    private static bool IsTag(string tag, string other) => string.Equals(tag, other, StringComparison.OrdinalIgnoreCase);
}
