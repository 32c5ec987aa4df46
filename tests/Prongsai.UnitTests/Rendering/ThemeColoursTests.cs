using System.Text.RegularExpressions;
using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Themes;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Every hue that an agency may choose can be read, in every theme, on light and dark screens and on paper.</summary>
public sealed partial class ThemeColoursTests
{
    private static readonly string[] Texts = ["ink", "muted", "brand", "alert", "good"];
    private static readonly string[] Marks = ["edge", "mark"];

    [TestCase("default", 3)]
    [TestCase("formal", 6)]
    public void Every_hue_keeps_the_contrasts(string theme, int blocks)
    {
        var style = Style(theme);
        for (var hue = 0; hue < 360; hue++)
        {
            var roots = Roots().Matches(ThemeColours.Turned(style, hue)).Select(r => ColoursIn(r.Value)).Where(c => c.Count > 0).ToList();
            Assert.That(roots, Has.Count.EqualTo(blocks));
            foreach (var colours in roots)
            {
                foreach (var ground in new[] { colours["paper"], colours["panel"] })
                {
                    Assert.That(Texts.Where(t => Contrast.Of(colours[t], ground) < 4.5), Is.Empty, $"{theme} {hue}");
                    Assert.That(Marks.Where(m => Contrast.Of(colours[m], ground) < 3), Is.Empty, $"{theme} {hue}");
                }
            }
        }
    }

    [Test]
    public void A_hue_changes_the_chief_colour_and_leaves_grey_and_warnings()
    {
        var style = Style("default");
        var (before, after) = (ThemeColours.Light(style), ThemeColours.Light(ThemeColours.Turned(style, 150)));
        Assert.Multiple(() =>
        {
            Assert.That(after["paper"], Is.EqualTo(before["paper"]));
            Assert.That(after["alert"], Is.EqualTo(before["alert"]));
            Assert.That(after["brand"].Green, Is.GreaterThan(after["brand"].Red).And.GreaterThan(after["brand"].Blue));
            Assert.That(Contrast.Luminance(after["brand"]), Is.EqualTo(Contrast.Luminance(before["brand"])).Within(0.03));
        });
    }

    [Test]
    public void The_hue_that_a_theme_has_changes_its_colours_by_nothing_that_is_seen()
    {
        var turn = new HueTurn(new Colour(0x6b, 0x1d, 0x1d), 25);
        Assert.That(turn.Turn(new Colour(0x6b, 0x1d, 0x1d)).Distance(new Colour(0x6b, 0x1d, 0x1d)), Is.LessThan(40));
    }

    [TestCase(255, 255, 255, 0, 0, 0, 21)]
    [TestCase(0x77, 0x77, 0x77, 255, 255, 255, 4.48)]
    public void A_contrast_is_that_of_the_guidelines(int r, int g, int b, int r2, int g2, int b2, double expected) =>
        Assert.That(Contrast.Of(new((byte)r, (byte)g, (byte)b), new((byte)r2, (byte)g2, (byte)b2)), Is.EqualTo(expected).Within(0.005));

    [Test]
    public void Every_colour_survives_the_way_there_and_back()
    {
        for (var value = 0; value < 256; value += 5)
        {
            var colour = new Colour((byte)value, (byte)(255 - value), (byte)(value * 7));
            Assert.That(Shade.Of(colour).ToColour(), Is.EqualTo(colour));
        }
    }

    private static string Style(string theme) => string.Concat(new[] { "default/assets/base.css" }.Concat(theme == "default" ? [] : [$"{theme}/assets/{theme}.css"])
        .Select(p => File.ReadAllText(Path.Combine(Repo.Themes, p))));

    private static Dictionary<string, Colour> ColoursIn(string block) => Token().Matches(block)
        .ToDictionary(t => t.Groups["name"].Value, t => Colour.Parse(t.Groups["hex"].Value) ?? throw new InvalidOperationException(t.Value));

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex Roots();

    [GeneratedRegex("--(?<name>[a-z]+): (?<hex>#[0-9a-f]+)")]
    private static partial Regex Token();
}
