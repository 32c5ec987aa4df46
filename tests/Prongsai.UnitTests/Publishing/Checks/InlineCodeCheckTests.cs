using NUnit.Framework;

namespace Prongsai.UnitTests.Publishing.Checks;

public sealed class InlineCodeCheckTests
{
    [TestCase("<script>x()</script>", "6,1): PRS8011 <script>")]
    [TestCase("<p>\n<script type=\"module\">x()</script>", "7,1): PRS8011 <script>")]
    [TestCase("<p style=\"color: red\">x</p>", "6,11): PRS8011 style=\"color: red\"")]
    [TestCase("<p id=\"x\" onclick=\"x()\">x</p>", "6,20): PRS8011 onclick=\"x()\"")]
    [TestCase("<p><svg><g OnLoad=x></g></svg>", "6,19): PRS8011 onload=\"x\"")]
    public void Code_and_style_inside_a_page_are_found(string body, string expected) =>
        Assert.That(new SampleSite().Page("/a/", body).Check(), Is.EqualTo(new[] { "output/a/index.html(" + expected }));

    [TestCase("<script src=\"/x.js\" defer></script>")]
    [TestCase("<script type=\"application/ld+json\">{}</script>")]
    [TestCase("<p class=\"style\" data-on=\"x\" one-way=\"x\">style onclick=</p>")]
    public void Code_in_files_and_blocks_of_data_are_left_alone(string body) =>
        Assert.That(new SampleSite().Page("/a/", body).File("x.js").Check(), Is.Empty);
}
