using System.Collections.Frozen;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Rendering.Text;
using Prongsai.Site.Components;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

public sealed class CultureFormatterTests
{
    private static readonly Dictionary<string, string> ThaiTexts = new()
    {
        ["format.fiscalYear"] = "พ.ศ.\u00A0{be}",
        ["format.date"] = "{day} {month} {be}",
        ["format.month.8"] = "สิงหาคม",
        ["items"] = "{count} ข้อ",
        ["all"] = "{text}|{year}|{points}|{date}|{number}|{nothing}",
    };

    private static readonly Dictionary<string, string> EnglishTexts = new(ThaiTexts)
    {
        ["format.fiscalYear"] = "B.E.\u00A0{be} ({ce})",
        ["format.date"] = "{day} {month} {ce}",
        ["items"] = "{count} items of {agency}",
        ["items.one"] = "the item of {agency}",
        ["format.month.8"] = "August",
    };

    private readonly Faults _faults = new();

    [Test]
    public void A_fiscal_year_reads_as_its_culture_says() => Assert.Multiple(() =>
    {
        Assert.That(Thai.Year(ModelBuilder.Year), Is.EqualTo("พ.ศ.\u00A02565"));
        Assert.That(English.Year(ModelBuilder.Year), Is.EqualTo("B.E.\u00A02565 (2022)"));
    });

    [Test]
    public void A_date_reads_as_its_culture_says()
    {
        var date = new DateOnly(2022, 8, 4);
        Assert.Multiple(() =>
        {
            Assert.That(Thai.Date(date), Is.EqualTo("4 สิงหาคม 2565"));
            Assert.That(English.Date(date), Is.EqualTo("4 August 2022"));
            Assert.That(CultureFormatter.Iso(date), Is.EqualTo("2022-08-04"));
        });
    }

    [Test]
    public void Values_read_as_their_type_and_culture_say()
    {
        (string, object?)[] values =
        [
            ("text", ModelBuilder.Text("ไทย", "English")),
            ("year", ModelBuilder.Year),
            ("points", 97.855m),
            ("date", new DateOnly(2022, 8, 4)),
            ("number", -1234),
            ("nothing", null),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(Thai.Text("all", values), Is.EqualTo("ไทย|พ.ศ.\u00A02565|97.86|4 สิงหาคม 2565|-1234|"));
            Assert.That(English.Text("all", values), Is.EqualTo("English|B.E.\u00A02565 (2022)|97.86|4 August 2022|-1234|"));
            Assert.That(_faults.Heard, Is.Empty);
        });
    }

    [TestCase(0, "0 items of a")]
    [TestCase(1, "the item of a")]
    [TestCase(2, "2 items of a")]
    public void A_count_of_one_has_a_text_of_its_own_where_the_culture_has_one(int count, string expected) => Assert.Multiple(() =>
    {
        Assert.That(English.Text("items", [("count", count), ("agency", "a")]), Is.EqualTo(expected));
        Assert.That(English.Text("items", [("agency", "a"), ("count", new Figure(count))]), Is.EqualTo(expected));
        Assert.That(Thai.Text("items", [("count", count)]), Is.EqualTo($"{count} ข้อ"));
        Assert.That(_faults.Heard, Is.Empty);
    });

    [Test]
    [SetCulture("th-TH")]
    public void The_machines_culture_plays_no_part() => Assert.Multiple(() =>
    {
        Assert.That(English.Date(new DateOnly(2022, 8, 4)), Is.EqualTo("4 August 2022"));
        Assert.That(CultureFormatter.Iso(new DateOnly(2022, 8, 4)), Is.EqualTo("2022-08-04"));
    });

    [Test]
    public void A_key_or_a_value_that_is_missing_is_heard_of()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Thai.Text("nope", []), Is.EqualTo("nope"));
            Assert.That(Thai.Text("format.date", [("day", 4), ("be", ModelBuilder.Year)]), Is.EqualTo("4 {month} พ.ศ.\u00A02565"));
            Assert.That(Thai.Date(new DateOnly(2022, 9, 1)), Is.EqualTo("1 format.month.9 2565"));
        });
        Assert.That(_faults.Heard, Is.EqualTo(["th: nope", "th: format.date {month}", "th: format.month.9"]));
    }

    [SetUp]
    public void Forget() => _faults.Heard.Clear();

    private CultureFormatter Thai => Formatter(ModelBuilder.Thai, ThaiTexts);

    private CultureFormatter English => Formatter(ModelBuilder.English, EnglishTexts);

    private CultureFormatter Formatter(Culture culture, Dictionary<string, string> texts) =>
        new(new StringTable(culture, texts.ToFrozenDictionary(), new SourceFile("strings.yaml", "")), _faults);

    private sealed class Faults : ITextFaults
    {
        public List<string> Heard { get; } = [];

        public void UnknownKey(StringTable strings, string key) => Heard.Add($"{strings.Culture}: {key}");

        public void MissingValue(StringTable strings, string key, string placeholder) => Heard.Add($"{strings.Culture}: {key} {{{placeholder}}}");
    }
}
