using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>The real site tells nothing that its content does not hold, and names no person.</summary>
public sealed partial class OutputPrivacyTests
{
    private static readonly string[] Endings = [".html", ".csv", ".json", ".xml", ".ics", ".txt", ".css", ".js"];

    /// <summary>Names of XML vocabularies, which nothing asks for.</summary>
    private static readonly string[] Vocabularies = ["http://www.w3.org/", "http://www.sitemaps.org/", "https://schema.org", "http://purl.org/dc/terms/", "http://xmlns.com/foaf/"];

    /// <summary>Services that a page of this site can be handed to; nothing is asked of them until a reader follows the link.</summary>
    private static readonly string[] Shares = ["https://social-plugins.line.me/lineit/share?url=", "https://www.facebook.com/sharer/sharer.php?u="];

    private static RealSite Site => RealSite.Built;

    [Test]
    public void Every_web_address_comes_from_the_content() => Holds(
        WebAddress(),
        (address, content) => content.Contains(address.Split('#')[0], StringComparison.Ordinal)
            || address.StartsWith(BaseAddress, StringComparison.Ordinal)
            || Shares.Any(s => address.StartsWith(s + Uri.EscapeDataString(BaseAddress), StringComparison.Ordinal))
            || Vocabularies.Any(v => address.StartsWith(v, StringComparison.Ordinal)));

    [Test]
    public void Every_mail_address_comes_from_the_content() => Holds(MailAddress(), (address, content) => content.Contains(address, StringComparison.Ordinal));

    [Test]
    public void Every_telephone_number_comes_from_the_content() => Holds(
        TelephoneNumber(), (number, content) => Digits(content).Contains(Digits(number), StringComparison.Ordinal), Visible);

    [Test]
    public void No_person_is_named() => Holds(PersonalName(), (_, _) => false, Visible);

    [TestCase("นายสมชาย ใจดี", true)]
    [TestCase("นางสาว ตัวอย่าง นามสมมุติ", true)]
    [TestCase("เรียน นายกเทศมนตรีเมืองลพบุรี ผ่านปลัดเทศบาล", false)]
    public void A_name_is_seen_and_an_office_is_not(string text, bool isName) => Assert.That(PersonalName().IsMatch(text), Is.EqualTo(isName));

    private static string BaseAddress => File.ReadLines(Path.Combine(Site.Content, "site.yaml")).First(l => l.StartsWith("baseAddress: ", StringComparison.Ordinal))["baseAddress: ".Length..].Trim();

    private static void Holds(Regex found, Func<string, string, bool> isAllowed, Func<string, string>? textOf = null)
    {
        var content = string.Join('\n', Folders.PathsIn(Site.Content).Where(p => p != "README.md" && !p.StartsWith("guide/", StringComparison.Ordinal)).Select(p => File.ReadAllText(Path.Combine(Site.Content, p))));
        var wrong =
            from path in Folders.PathsIn(Site.Output)
            where Endings.Contains(Path.GetExtension(path)) && !path.StartsWith("assets/fonts/", StringComparison.Ordinal) && path != "manifest.json"
            from match in found.Matches((textOf ?? Site.Text)(path))
            where !isAllowed(match.Value, content)
            select $"{path}: {match.Value}";
        Assert.That(wrong.Distinct().Take(20), Is.Empty);
    }

    /// <summary>What a person reads: a page's text and the numbers its links dial.</summary>
    private static string Visible(string path) => !path.EndsWith(".html", StringComparison.Ordinal)
        ? ""
        : Site.Page(path) is var page
            ? page.Body?.TextContent + "\n" + string.Join('\n', page.QuerySelectorAll("a[href^='tel:']").Select(a => a.GetAttribute("href")))
            : "";

    private static string Digits(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '\n'));

    [GeneratedRegex("""https?://[^\s"'<>(),\\]+""")]
    private static partial Regex WebAddress();

    [GeneratedRegex("""[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]""")]
    private static partial Regex MailAddress();

    [GeneratedRegex("""(?<![0-9.,/-])0[2-9][0-9]?[ -]?[0-9]{3}[ -]?[0-9]{3,4}(?![0-9])""")]
    private static partial Regex TelephoneNumber();

    /// <summary>A title, a first name and, after a space, a last name; mayors and other heads are called by their office.</summary>
    [GeneratedRegex(@"(?:นาย(?!ก(?:เทศ|รัฐ|อง|สมาคม|ฯ|\s))|นางสาว|นาง(?!สาว|าน)|น\.ส\.)\s?[ก-ฮเ-ไ][ก-๎]+\s+[ก-ฮเ-ไ][ก-๎]+")]
    private static partial Regex PersonalName();
}
