using System.Collections.Immutable;
using System.Text;
using Prongsai.ArchitectureTests.Support;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Validation;
using Prongsai.Validation.Rules;
using Law = Prongsai.ArchitectureTests.Support.Law;

namespace Prongsai.ArchitectureTests;

/// <summary>What is added by writing one file is also named where it is listed: rules, page types and templates.</summary>
public sealed class RegistrationTests
{
    private const string PagesFolder = "default/pages/";

    [Test]
    public void Every_rule_is_sealed_and_listed_with_its_descriptors() =>
        Law.Holds(RuleBreaches(Subclasses(typeof(Rule)), RuleSet.All), "Rules:");

    [Test]
    public void Every_descriptor_of_validation_is_one_rules() => Law.Holds(
        from entry in CataloguedDescriptor.All
        where entry.Assembly == typeof(Rule).Assembly.GetName().Name
        let rules = RuleSet.All.Where(rule => rule.Descriptors.Contains(entry.Descriptor)).Select(rule => rule.GetType().Name).ToList()
        where rules.Count != 1
        select $"{entry} is in the Descriptors of {(rules.Count == 0 ? "no rule" : string.Join(", ", rules))}",
        "A rule's descriptors lie in its file:");

    [Test]
    public void Every_page_type_is_planned() => Law.Holds(
        Unplanned(Subclasses(typeof(Page)), [.. SitePlanner.PageTypes.Select(type => type.Record)]),
        "Add the page type to SitePlanner.PageTypes:");

    [Test]
    public void Every_page_record_has_a_template_and_every_template_a_page_record() => Law.Holds(
        TemplateBreaches([.. Subclasses(typeof(Page)).Select(type => type.Name)], [.. ThemeFile.Of(".cshtml").Select(file => file.Path)]),
        "Templates of pages:");

    [Test]
    public void A_page_type_that_nobody_plans_is_seen() =>
        Assert.That(Unplanned([typeof(HomePage), typeof(MovedPage), typeof(YearPage)], [typeof(YearPage)]), Is.EqualTo(["Prongsai.Site.Pages.HomePage"]));

    [Test]
    public void A_template_too_many_or_too_few_is_seen_in_any_theme() => Assert.That(
        TemplateBreaches(["HomePage", "OitItemPage"], ["default/pages/home.cshtml", "formal/pages/oit-item.cshtml", "formal/pages/oit.cshtml", "formal/layouts/main.cshtml"]),
        Is.EqualTo(["create themes/default/pages/oit-item.cshtml", "no page record is shown by themes/formal/pages/oit.cshtml"]));

    [TestCase("OitItemPage", "oit-item.cshtml")]
    [TestCase("HomePage", "home.cshtml")]
    [TestCase("NotFoundPage", "not-found.cshtml")]
    public void A_templates_name_is_the_records(string record, string template) => Assert.That(TemplateOf(record), Is.EqualTo(template));

    [Test]
    public void A_rule_that_is_open_unlisted_or_without_descriptor_is_seen() => Assert.That(
        RuleBreaches([typeof(SilentRule), typeof(UnlistedRule)], [new SilentRule(), new SilentRule()]),
        Is.EqualTo(
        [
            "SilentRule is not sealed",
            "SilentRule is 2 times in RuleSet.All",
            "UnlistedRule is 0 times in RuleSet.All",
            "SilentRule has no descriptor",
            "SilentRule has no descriptor",
        ]));

    private static IEnumerable<string> RuleBreaches(IEnumerable<Type> rules, ImmutableArray<Rule> listed)
    {
        foreach (var rule in rules)
        {
            if (!rule.IsSealed)
            {
                yield return $"{rule.Name} is not sealed";
            }

            if (listed.Count(r => r.GetType() == rule) is var times and not 1)
            {
                yield return $"{rule.Name} is {times} times in RuleSet.All";
            }
        }

        foreach (var rule in listed.Where(rule => rule.Descriptors.IsDefaultOrEmpty))
        {
            yield return $"{rule.GetType().Name} has no descriptor";
        }
    }

    /// <summary>Pages at addresses that a site once had are planned where these are kept.</summary>
    private static IEnumerable<string> Unplanned(IEnumerable<Type> pages, IReadOnlyCollection<Type?> planned) =>
        pages.Where(page => page != typeof(MovedPage) && !planned.Contains(page)).Select(Show);

    /// <summary>The default theme has a template for every page record; a theme that extends it may have any of them.</summary>
    private static IEnumerable<string> TemplateBreaches(IReadOnlyCollection<string> records, IReadOnlyCollection<string> templates)
    {
        var names = records.Select(TemplateOf).ToList();
        var missing = names.Select(name => PagesFolder + name).Except(templates).Select(path => $"create themes/{path}");
        var idle = templates.Where(path => path.Split('/') is [_, "pages", var name] && !names.Contains(name)).Select(path => $"no page record is shown by themes/{path}");
        return missing.Concat(idle);
    }

    private static IEnumerable<Type> Subclasses(Type type) =>
        type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract);

    private static string TemplateOf(string record)
    {
        var name = new StringBuilder();
        foreach (var letter in record[..^"Page".Length])
        {
            name.Append(char.IsAsciiLetterUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return $"{name}.cshtml";
    }

    private static string Show(Type type) => type.FullName ?? type.Name;

    private class SilentRule : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
        {
        }
    }

    private sealed class UnlistedRule : SilentRule;
}
