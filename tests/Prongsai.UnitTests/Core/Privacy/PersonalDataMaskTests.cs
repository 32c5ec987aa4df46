using Prongsai.Core.Diagnostics;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Core.Privacy;

/// <summary>Nothing that the program prints shows personal data whole, and what is covered keeps its place.</summary>
public sealed class PersonalDataMaskTests
{
    private static readonly DiagnosticDescriptor Quoting =
        new("PRS0000", DiagnosticSeverity.Error, new("ผิด", "wrong"), new("{0} ผิด", "{0} is wrong"), new("พิมพ์ {0}", "Type {0}"));

    [TestCase("นาย ก 1-1017-00230-70-8", "นาย ก X-XXXX-XXXX0-70-8")]
    [TestCase("โทร ๐๘๑-๒๓๔-๕๖๗๘", "โทร ๐๘X-XXX-๕๖๗๘")]
    [TestCase("+66 81 234 5678", "+66 XX XXX 5678")]
    [TestCase("somchai@gmail.com", "s••••••@gmail.com")]
    [TestCase("123-4-56789-0", "XXX-X-XX789-0")]
    [TestCase("036 411 047", "036 411 047")]
    public void A_text_is_covered_sign_by_sign(string text, string covered) => Assert.That(PersonalDataMask.Of(text), Is.EqualTo(covered));

    [Test]
    public void A_text_without_any_is_itself()
    {
        const string Text = "วันที่ 4 สิงหาคม";
        Assert.That(PersonalDataMask.Of(Text), Is.SameAs(Text));
    }

    [Test]
    public void The_line_around_any_mistake_is_covered_and_the_place_stays()
    {
        var file = new SourceFile("a.yaml", "units:\n  - name: นาย ก 1101700230708 กองคลง\n");
        var excerpt = SourceExcerpt.Of(file.Span(file.Text.IndexOf("กองคลง", StringComparison.Ordinal), 6));
        Assert.That(excerpt, Is.EqualTo(new SourceExcerpt(2, "  - name: นาย ก XXXXXXXXX0708 ", "กองคลง", "")));
    }

    [Test]
    public void What_goes_on_in_the_next_line_or_out_of_sight_is_covered_too()
    {
        var lines = new SourceFile("a.yaml", "th: \"1-1017-\n  00230-70-8 x\"\n");
        var far = new SourceFile("b.yaml", $"{new string('ก', 43)} 1101700230708 {new string('ข', 43)} ค");
        Assert.Multiple(() =>
        {
            Assert.That(SourceExcerpt.Of(lines.Span(0, 2))?.After, Is.EqualTo(": \"X-XXXX-"));
            Assert.That(SourceExcerpt.Of(lines.Span(lines.Text.IndexOf('x', StringComparison.Ordinal), 1))?.Before, Is.EqualTo("  XXXX0-70-8 "));
            Assert.That(SourceExcerpt.Of(far.Span(far.Text.Length - 1, 1))?.Before, Does.StartWith("X0708 "));
        });
    }

    [Test]
    public void What_a_message_or_a_second_place_quotes_is_covered()
    {
        var span = new SourceFile("a.yaml", "x").Span(0, 1);
        var diagnostic = new Diagnostic(Quoting, Quoting.Severity, span, ["a: 0812345678"], [new(span, new("นี่ 0812345678", "this 0812345678"))]);
        Assert.That(
            new[] { diagnostic.Message.Thai, diagnostic.Message.English, diagnostic.Hint.Thai, diagnostic.Hint.English, diagnostic.Related[0].Note.Thai, diagnostic.Related[0].Note.English },
            Has.All.Contains("08XXXX5678").And.None.Contains("0812345678"));
    }
}
