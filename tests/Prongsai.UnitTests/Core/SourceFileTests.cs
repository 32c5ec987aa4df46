using NUnit.Framework;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Core;

/// <summary>Offsets, lines and columns under every line end.</summary>
[TestFixture]
public sealed class SourceFileTests
{
    [TestCase("a\nbc\n\nd")]
    [TestCase("a\r\nbc\r\n\r\nd")]
    [TestCase("a\rbc\r\rd")]
    public void Every_line_end_counts_once(string text)
    {
        var file = new SourceFile("f", text);
        Assert.Multiple(() =>
        {
            Assert.That(file.PositionOf(text.IndexOf('c', StringComparison.Ordinal)), Is.EqualTo(new LinePosition(2, 2)));
            Assert.That(file.PositionOf(text.IndexOf('d', StringComparison.Ordinal)), Is.EqualTo(new LinePosition(4, 1)));
            Assert.That(file.PositionOf(text.Length), Is.EqualTo(new LinePosition(4, 2)));
            Assert.That(file.Line(2).ToString(), Is.EqualTo("bc"));
            Assert.That(file.SpanAt(2, 2).Offset, Is.EqualTo(text.IndexOf('c', StringComparison.Ordinal)));
        });
    }

    [Test]
    public void Empty_file_has_one_line() => Assert.That(new SourceFile("f", "").PositionOf(0), Is.EqualTo(new LinePosition(1, 1)));
}
