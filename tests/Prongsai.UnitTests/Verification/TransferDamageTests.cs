using System.Text;
using Prongsai.Cli.Verification;

namespace Prongsai.UnitTests.Verification;

/// <summary>What happened to a file on its way to the host.</summary>
public sealed class TransferDamageTests
{
    private const string Original = "<html>\n<p>ก</p>\n</html>\n";

    [TestCase("<html>\r\n<p>ก</p>\r\n</html>\r\n", "ASCII")]
    [TestCase("<html>\n<p>ก", "cut off")]
    [TestCase("", "empty")]
    [TestCase("\uFEFF" + Original, "byte-order mark")]
    [TestCase(Original + "<script></script>", "put in")]
    [TestCase("<b>" + Original, "put in")]
    [TestCase("<html>\n<p>ก</p>\n<script></script></html>\n", "put in")]
    [TestCase("<html>other</html>", "not that of the built file")]
    [TestCase("Index of a folder with a very long list of files", "not that of the built file")]
    public void Damage_is_named(string live, string reason) => Assert.That(Explain(Original, live), Does.Contain(reason));

    [Test]
    public void A_mark_that_was_taken_away_is_recognised() => Assert.That(Explain("\uFEFF" + Original, Original), Does.Contain("mark in front is gone"));

    [Test]
    public void Line_ends_are_recognised_the_other_way_too() => Assert.That(Explain("a\r\nb\r\n", "a\nb\n"), Does.Contain("ASCII"));

    private static string Explain(string original, string live) =>
        TransferDamage.Explain(Encoding.UTF8.GetBytes(original), Encoding.UTF8.GetBytes(live), isCut: false).English;
}
