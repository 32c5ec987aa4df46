using NUnit.Framework;
using Prongsai.Compilation.Syntax;

namespace Prongsai.UnitTests.Rendering;

/// <summary>Templates are written in lines; only what is seen of their white space reaches a page.</summary>
public sealed class LineBreakPassTests
{
    [TestCase("<ul>\n    <li>a</li>\n    <li>b</li>\n</ul>\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [TestCase("<p>\n    <a>x</a>\n</p>", "<p>\n<a>x</a>\n</p>")]
    [TestCase("<span>\n    <svg></svg>\n    <small>a</small>\n</span>", "<span><svg></svg><small>a</small></span>")]
    [TestCase("<a>x</a> <small>y</small>", "<a>x</a> <small>y</small>")]
    [TestCase("two\n      words", "two\nwords")]
    [TestCase("<a\n   href=\"x\">y</a>", "<a\nhref=\"x\">y</a>")]
    public void A_line_break_stays_where_nobody_sees_it(string markup, string expected) =>
        Assert.That(LineBreakPass.Collapse(markup, startsLine: true, LineBreakPass.Side.Inline, LineBreakPass.Side.Inline), Is.EqualTo(expected));

    [TestCase("    <li>a</li>\n", true, "<li>a</li>\n")]
    [TestCase(" <small>a</small>", false, " <small>a</small>")]
    [TestCase("word\n    ", false, "word")]
    [TestCase("\n</a>", false, "</a>")]
    public void Beside_a_statement_indentation_and_line_breaks_vanish(string markup, bool startsLine, string expected) =>
        Assert.That(LineBreakPass.Collapse(markup, startsLine, LineBreakPass.Side.Inline, LineBreakPass.Side.Inline), Is.EqualTo(expected));

    [TestCase("\n    and ", "\nand ")]
    [TestCase("</p>\n", "</p>\n")]
    public void Beside_an_expression_words_stay_apart(string markup, string expected) =>
        Assert.That(LineBreakPass.Collapse(markup, startsLine: false, LineBreakPass.Side.Words, LineBreakPass.Side.Words), Is.EqualTo(expected));
}
