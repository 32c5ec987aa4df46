using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;

namespace Prongsai.UnitTests.Content;

/// <summary>Files that the machine does not give.</summary>
[TestFixture]
public sealed class ContentReaderTests
{
    [Test]
    public void File_that_cannot_be_opened_is_the_machines_trouble()
    {
        var bag = new DiagnosticBag();
        var text = new SourceFolder(TestContext.CurrentContext.WorkDirectory, "content", bag).ReadText("is-not-there.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.Null);
            Assert.That(bag.ToSorted().Single().Descriptor, Is.EqualTo(ReadDiagnostics.CannotRead));
            Assert.That(ReadDiagnostics.CannotRead.IsEnvironment, Is.True);
        });
    }
}
