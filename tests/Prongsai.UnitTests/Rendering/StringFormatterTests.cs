using Prongsai.Rendering.Text;

namespace Prongsai.UnitTests.Rendering;

public sealed class StringFormatterTests
{
    [TestCase("ไม่มีตัวแปร", "ไม่มีตัวแปร")]
    [TestCase("{a}", "1")]
    [TestCase("x {a} y {b} z {a}", "x 1 y {a} z 1")]
    [TestCase("{unknown} {a}", "{unknown} 1")]
    [TestCase("{} {a b} { a } {a", "{} {a b} { a } {a")]
    [TestCase("{{a}}", "{1}")]
    public void Named_placeholders_are_filled_once(string text, string expected) =>
        Assert.That(StringFormatter.Fill(text, 0, (name, _) => name switch { "a" => "1", "b" => "{a}", _ => null }), Is.EqualTo(expected));
}
