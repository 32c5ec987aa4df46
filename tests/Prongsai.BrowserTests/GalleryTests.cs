using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>Each example of each component by itself in Chromium, at the narrowest and a wide width, in light and dark, in both languages.</summary>
public sealed class GalleryTests
{
    [OneTimeSetUp]
    public void NeedTools() => BrowserReport.NeedTools();

    [Test]
    public void No_example_breaks_an_accessibility_rule_or_the_page()
    {
        using var gallery = Gallery.Build();
        var report = BrowserReport.OfGallery(gallery.Output);
        Assert.That(report.Pages, Is.EqualTo(gallery.Examples.Count));
        report.HasNone("axe", "overflow", "torn", "console", "page-error", "request", "origin");
    }
}
