using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>A mistake on the command line: one message in each language, with what was meant where that can be told.</summary>
public sealed class UsageErrorTests
{
    [TestCase("There is no verb chek. Did you mean check?", "chek")]
    [TestCase("There is no verb Chekc. Did you mean check?", "Chekc", "--port", "3")]
    [TestCase("There is no verb init. Did you mean new site?", "init")]
    [TestCase("There is no verb preview. Did you mean serve?", "preview")]
    [TestCase("There is no verb VALIDATE. Did you mean check?", "VALIDATE")]
    [TestCase("There is no verb generate. Did you mean build?", "generate")]
    [TestCase("There is no verb ตรวจ. Did you mean check?", "ตรวจ")]
    [TestCase("There is no verb สร้าง. Did you mean build?", "สร้าง")]
    [TestCase("There is no verb prs4004. Did you mean explain PRS4004?", "prs4004")]
    [TestCase("There is no verb banana.", "banana")]
    [TestCase("There is no verb sit.", "sit")]
    [TestCase("new has no verb sit. Did you mean site?", "new", "sit")]
    [TestCase("new has no verb ๒๕๖๙. Did you mean new year 2569?", "new", "๒๕๖๙")]
    [TestCase("prongsai new has to be followed by site or year.", "new")]
    [TestCase("prongsai new year has to be followed by the fiscal year, B.E.", "new", "year")]
    [TestCase("check has no option --strickt. Did you mean --strict?", "check", "--strickt")]
    [TestCase("check has no option -strict. Did you mean --strict?", "check", "-strict")]
    [TestCase("check has no option —strict. Did you mean --strict?", "check", "—strict")]
    [TestCase("check has no option --lang. Did you mean --messages?", "check", "--lang", "th")]
    [TestCase("check has no option --port. It is an option of serve.", "check", "--port", "8080")]
    [TestCase("check has no option --checks. It is an option of build.", "--checks", "off", "check")]
    [TestCase("links has no option --force. It is an option of build, portal, publish.", "--force", "links")]
    [TestCase("check has no option --colour.", "check", "--colour=red")]
    [TestCase("--format: “table” must be pretty or line or json.", "check", "--format", "table")]
    [TestCase("--format: “1” must be pretty or line or json.", "check", "--format", "1")]
    [TestCase("--port: “70000” must be a whole number from 1 to 65535.", "serve", "--port", "70000")]
    [TestCase("--max-seconds: “0” must be a whole number above zero.", "links", "--max-seconds", "0")]
    [TestCase("--year: “65” must be a year of the Buddhist era, four digits.", "links", "--year", "65")]
    [TestCase("--content needs a value: the content folder.", "check", "--content")]
    [TestCase("--content needs a value: the content folder.", "check", "--content", "--strict")]
    [TestCase("--format needs a value: the form of the result: pretty for people, line and json for programs.", "check", "--format", "--strict")]
    [TestCase("--content can be given only once.", "check", "--content", "a", "--content", "b")]
    [TestCase("prongsai verify needs --url: the live site's address.", "verify")]
    [TestCase("--url: “www.example.go.th” must be a whole web address that begins with https:// or http://.", "verify", "--url", "www.example.go.th")]
    [TestCase("--shard is for --sites only.", "build", "--shard", "1/2")]
    [TestCase("prongsai check takes no “Documents\\ita site”. If that is part of a name with spaces, put the whole name in \"…\".", "check", "--content", "C:\\My", "Documents\\ita", "site")]
    [TestCase("prongsai explain takes no “PRS4005”. If that is part of a name with spaces, put the whole name in \"…\".", "explain", "PRS4004", "PRS4005")]
    [TestCase("There is no verb @answers.", "@answers")]
    public void One_mistake_is_one_message(string expected, params string[] arguments)
    {
        using var site = TestSite.Empty();
        var english = site.RunBare([.. arguments, "--messages", "en"]);
        var thai = site.RunBare([.. arguments, "--messages=th"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(english.ExitCode, Is.EqualTo(2));
            Assert.That(english.Out, Is.Empty);
            Assert.That(english.Error.Split('\n')[0], Is.EqualTo(expected));
            Assert.That(english.Error, Does.Match(@"^[^\n]+\nHow to use it: prongsai( [a-z]+)* --help\n$"));
            Assert.That(thai.Error, Does.Match(@"^[^\n]+\nดูวิธีใช้: prongsai( [a-z]+)* --help\n$"));
            Assert.That(thai.Error.Split('\n')[0].Any(ThaiText.IsThai));
        }
    }

    [Test]
    public void By_default_both_languages_are_shown_and_two_mistakes_are_two()
    {
        using var site = TestSite.Empty();
        var run = site.RunBare("check", "--stric", "--format", "table");
        Assert.That(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(5), run.Error);
    }

    [Test]
    public void What_people_see_of_help_is_in_the_language_asked_for()
    {
        using var site = TestSite.Empty();
        foreach (var verb in new[] { "", "build", "check", "serve", "new", "new site", "new year", "portal", "links", "status", "sheet", "order", "verify", "schema", "explain", "menu" })
        {
            string[] words = [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
            var english = site.RunBare([.. words, "--messages", "en"]);
            var thai = site.RunBare([.. words, "--messages", "th"]);
            using (Assert.EnterMultipleScope())
            {
                Assert.That((english.ExitCode, thai.ExitCode), Is.EqualTo((0, 0)));
                Assert.That(english.Out.Any(ThaiText.IsThai), Is.False, english.Out);
                Assert.That(thai.Out, Does.Contain("วิธีใช้:").And.Not.Contain(" / ").And.Not.Contain("Usage").And.Not.Contain("the "));
            }
        }
    }

    [Test]
    public void Numbers_may_be_in_Thai_digits()
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("links", "--max-seconds", "๖๐", "--messages", "en").Error, Does.Not.Contain("--max-seconds"));
    }

    [Test]
    public void The_version_is_only_the_version()
    {
        using var site = TestSite.Empty();
        Assert.That(site.RunBare("--version").Out, Does.Match(@"^[0-9.]+[^\n]*\n$"));
    }

    [Test]
    public void The_folder_looked_in_is_shown_whole_to_people_only()
    {
        using var site = TestSite.Empty();
        var pretty = site.Run("check", "--messages", "en").Out;
        var line = site.Run("check", "--format", "line").Out;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pretty, Does.Contain("PRS1015").And.Contain($": {Path.Combine(site.Root, "content", "site.yaml")}\n").And.Contain("prongsai new site"));
            Assert.That(line, Does.Contain("PRS1015").And.Not.Contain(site.Root));
        }
    }

    [Test]
    public void A_missing_theme_and_sites_that_match_nothing_say_where_was_looked()
    {
        using var site = PlainSite.Make().Replace("content/site.yaml", "theme: plain", "theme: plane");
        var theme = site.Run("check", "--messages", "en").Out;
        var sites = site.Run("check", "--sites", "agencies/*", "--messages", "en");
        site.Write("empty/README.md", "none");
        var none = site.Run("build", "--sites", "empty/*", "--messages", "th");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(theme, Does.Contain("PRS7020").And.Contain($": {Path.Combine(site.Root, "themes")}\n"));
            Assert.That(sites.Error, Is.EqualTo($"No agency's folder matches --sites agencies/*; looked at {Path.Combine(site.Root, "agencies", "*")}\n"));
            Assert.That((sites.ExitCode, none.ExitCode), Is.EqualTo((2, 2)));
            Assert.That(none.Error, Does.Contain(Path.Combine(site.Root, "empty", "*")));
        }
    }

    [Test]
    public void The_summary_says_the_whole_place_of_the_built_site()
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("build", "--messages", "en").Out, Does.Contain($"Open {Path.Combine(site.Output, "index.html")}"));
    }
}
