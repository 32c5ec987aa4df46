using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class DuplicateIdCheckTests
{
    [Test]
    public void A_second_use_of_an_id_is_found_with_the_first()
    {
        var found = new SampleSite().Page("/a/", "<p id=\"x\">1</p>\n<p class=\"k\" id='x'>2</p>").Diagnose().Single();

        Assert.That(SampleSite.Line(found), Is.EqualTo("output/a/index.html(7,18): PRS8007 x"));
        Assert.That(found.Related.Single().Span.Start.Line, Is.EqualTo(6));
    }

    [TestCase("<p id=\"x\">1</p><p id=\"X\">2</p>")]
    [TestCase("<p id=\"x\">1</p><template><p id=\"x\">2</p></template>")]
    public void Different_ids_are_left_alone(string body) => Assert.That(new SampleSite().Page("/a/", body).Check(), Is.Empty);
}
