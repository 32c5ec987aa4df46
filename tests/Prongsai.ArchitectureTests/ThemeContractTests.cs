using System.Text.RegularExpressions;
using System.Collections.Immutable;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>Themes say the same in every culture, and their templates neither bypass the router, the encoder nor the content policy.</summary>
public sealed partial class ThemeContractTests
{
    private static readonly ImmutableArray<TextBan> TemplateBans =
    [
        new("an address comes from the router, so that the site works below any base address",
            """(?i)\b(href|src|srcset|action|poster)\s*=\s*["']/"""),
        new("text is encoded", @"\bRaw\s*\(|\bHtmlString\b|\bWriteLiteral\s*\(|\bDisableEncoding\b"),
        new("style belongs in CSS", """(?i)<style\b|\sstyle=["'@]"""),
        new("script belongs in a file", """(?i)<script\b(?![^>]*\ssrc=)|\son[a-z]+=["'@]"""),
        new("addresses of other sites are content", "(?i)https?://"),
        new("a page is a function of its model",
            @"\bSystem\.(IO|Net)\b|(?<![.\w])(File|Directory|Environment|Console)\.|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bCultureInfo\.Current|\bTimeProvider\b"),
    ];

    /// <summary>A format chooses among the values it is offered: one culture shows the year of one era, another of both.</summary>
    private const string FormatPrefix = "format.";

    private static readonly TextBan StyleBan = new("a page loads nothing from other sites", "(?i)https?://");

    private static IEnumerable<StringFile> Strings =>
        ThemeFile.Of(".yaml").Where(file => file.Path.StartsWith("default/strings/", StringComparison.Ordinal)).Select(StringFile.Parse);

    [Test]
    public void There_are_strings_and_templates() => Assert.Multiple(() =>
    {
        Assert.That(Strings.Select(file => file.Culture), Is.SupersetOf(["en", "th"]));
        Assert.That(ThemeFile.Of(".cshtml"), Is.Not.Empty);
    });

    [Test]
    public void String_files_are_flat() => Law.Holds(Strings.SelectMany(file => file.Problems), "One key a line, each once:");

    [Test]
    public void Cultures_have_the_same_keys_and_placeholders() =>
        Law.Holds(Differences([.. Strings]), "th.yaml is the contract; the others follow it:");

    [Test]
    public void English_counts_read_right_for_one() => Law.Holds(
        ThemeFile.Of(".yaml").Where(file => file.Path.EndsWith("strings/en.yaml", StringComparison.Ordinal)).Select(StringFile.Parse).SelectMany(file => file.WrongForOne),
        "A plural follows {count}, and <key>.one says it for 1:");

    [TestCase("a: \"{count} evidence links\"\n", 1)]
    [TestCase("a: \"{count}\\u00A0people\"\na.one: \"{count} person\"\n", 0)]
    [TestCase("a: \"{ready} of {count}\\u00A0items\"\na.one: \"{ready} of 1 item\"\n", 0)]
    [TestCase("a: \"{all} agencies\"\na.one: \"1 agency\"\n", 1)]
    [TestCase("a: \"1\"\na.one: \"{count} items\"\n", 0)]
    [TestCase("a: \"Rows: {count}. {up} rose\"\n", 0)]
    [TestCase("a: \"{score} points, {year} items\"\n", 0)]
    public void A_count_that_reads_wrong_for_one_is_seen(string text, int wrong) =>
        Assert.That(StringFile.Parse(new ThemeFile("default/strings/en.yaml", text)).WrongForOne.Count(), Is.EqualTo(wrong));

    [Test]
    public void Templates_go_round_nothing() =>
        Law.Holds(ThemeFile.Of(".cshtml").SelectMany(file => TemplateBans.SelectMany(ban => ban.Breaches(file))), "In templates:");

    [Test]
    public void Styles_load_nothing_from_elsewhere() => Law.Holds(ThemeFile.Of(".css").SelectMany(StyleBan.Breaches), "In CSS:");

    /// <summary>Letters have the six sizes of <c>base.css</c>, or on paper a size in points; a size in em only repeats its neighbour's.</summary>
    [Test]
    public void Letters_have_six_sizes() => Law.Holds(ThemeFile.Of(".css").SelectMany(OtherSizes), "Sizes of letters are --t-1 to --t-6:");

    [TestCase("a { font-size: 1.1rem; }", 1)]
    [TestCase("a { font-size: 15px; }", 1)]
    [TestCase("a { font-size: var(--t-2); }", 0)]
    [TestCase("a { font-size: 9pt; font-size: .85em; }", 0)]
    public void Another_size_is_seen(string text, int breaches) => Assert.That(OtherSizes(new ThemeFile("default/assets/a.css", text)).Count(), Is.EqualTo(breaches));

    [Test]
    public void Every_script_and_every_sheet_of_its_own_is_loaded_by_a_template() => Law.Holds(
        ThemeFile.Of(".js").Concat(ThemeFile.Of(".css").Where(IsOfItsOwn)).Select(file => Path.GetFileName(file.Path)).Distinct()
            .Where(name => !ThemeFile.Of(".cshtml").Any(template => Loads(template, name))),
        "No template loads:");

    [TestCase("<a href=\"/th/\">", 1)]
    [TestCase("<a href=\"@Href(page)\"> a / b", 0)]
    [TestCase("<img src='/logo.svg'>", 1)]
    [TestCase("@Html.Raw(text)", 1)]
    [TestCase("@Raw(text)", 1)]
    [TestCase("@RawScore(1)", 0)]
    [TestCase("<p style=\"color: red\">", 1)]
    [TestCase("<style>", 1)]
    [TestCase("<link rel=\"stylesheet\" href=\"@Asset(\"x.css\")\">", 0)]
    [TestCase("<button onclick=\"go()\">", 1)]
    [TestCase("<script>go()</script>", 1)]
    [TestCase("<script type=\"module\" src=\"@Asset(\"x.js\")\"></script>", 0)]
    [TestCase("<a href=\"https://example.org\">", 1)]
    [TestCase("@* https://example.org\n is said in a comment *@", 0)]
    [TestCase("@DateTime.Now.Year", 1)]
    [TestCase("@(n.ToString(CultureInfo.CurrentCulture))", 1)]
    [TestCase("@(n.ToString(CultureInfo.InvariantCulture))", 0)]
    [TestCase("@evidence.File.Name", 0)]
    public void A_breach_in_a_template_is_seen(string text, int breaches)
    {
        var file = new ThemeFile("default/pages/a.cshtml", text);
        Assert.That(TemplateBans.SelectMany(ban => ban.Breaches(file)).Count(), Is.EqualTo(breaches));
    }

    [TestCase("@import url(https://fonts.example.org);", 1)]
    [TestCase("a { background: url(data:image/png;base64,AA==); }", 0)]
    [TestCase("/* MIT, https://example.org */ a { color: red; }", 0)]
    public void A_breach_in_a_style_is_seen(string text, int breaches) =>
        Assert.That(StyleBan.Breaches(new ThemeFile("default/assets/a.css", text)).Count(), Is.EqualTo(breaches));

    [Test]
    public void A_difference_between_cultures_is_seen()
    {
        const string Thai = "# ไทย\n\na.one: \"{n} ข้อ\"\na.two: \"สอง\"\nformat.year: \"{be}\"\n";
        const string English = "a.one: \"{m} items\"\na.three: \"Three\"\nformat.year: \"{ce}\"\n";
        var files = new[] { new ThemeFile("default/strings/th.yaml", Thai), new ThemeFile("default/strings/en.yaml", English) };
        Assert.That(Differences([.. files.Select(StringFile.Parse)]), Is.EqualTo(
        [
            "a.two is missing in en.yaml",
            "a.three is missing in th.yaml",
            "a.one has other placeholders in en.yaml than in th.yaml",
        ]));
    }

    [Test]
    public void A_string_file_that_is_not_flat_is_seen() => Assert.That(
        StringFile.Parse(new ThemeFile("default/strings/th.yaml", "a: \"ก\"\na: \"ข\"\n  b: \"ค\"\n")).Problems,
        Is.EqualTo(["themes/default/strings/th.yaml:2: a again", "themes/default/strings/th.yaml:3: no key"]));

    /// <summary>True for a style sheet that is no part of the one that all pages load.</summary>
    private static bool IsOfItsOwn(ThemeFile sheet) => sheet.Path.Split('/') switch
    {
        [_, "assets", "pages", _] => true,
        [_, "components", var component, var name] => name != component + ".css",
        _ => false,
    };

    private static bool Loads(ThemeFile template, string name) =>
        template.Text.Contains($"Needs(\"{name}\")", StringComparison.Ordinal) || template.Text.Contains($"src=\"@Asset(\"{name}\")\"", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(IReadOnlyList<StringFile> files)
    {
        if (files.FirstOrDefault(file => file.Culture == "th") is not { } contract)
        {
            return ["th.yaml is missing"];
        }

        var others = files.Where(file => file != contract).ToList();
        return
        [
            .. others.SelectMany(other => contract.Keys.Except(other.Keys).Select(key => $"{key} is missing in {other.Culture}.yaml")),
            .. others.SelectMany(other => other.Keys.Except(contract.Keys).Select(key => $"{key} is missing in {contract.Culture}.yaml")),
            .. others.SelectMany(other => contract.Keys.Intersect(other.Keys)
                .Where(key => !key.StartsWith(FormatPrefix, StringComparison.Ordinal))
                .Where(key => !contract.PlaceholdersOf(key).SetEquals(other.PlaceholdersOf(key)))
                .Select(key => $"{key} has other placeholders in {other.Culture}.yaml than in {contract.Culture}.yaml")),
        ];
    }

    private static IEnumerable<string> OtherSizes(ThemeFile file) =>
        from Match match in FontSize().Matches(file.Text)
        where !KnownSize().IsMatch(match.Groups[1].Value)
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex(@"font-size:\s*([^;}]+)")]
    private static partial Regex FontSize();

    [GeneratedRegex(@"^(var\(--t-[1-6]\)|[\d.]+(pt|em|%)|inherit)$")]
    private static partial Regex KnownSize();
}
