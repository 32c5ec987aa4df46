using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering;

namespace Prongsai.UnitTests.Rendering;

/// <summary>What is wrong in a template is said at its file, line and column.</summary>
public sealed class TemplateErrorTests
{
    [Test]
    public void Razor_syntax()
    {
        using var theme = new ScratchTheme().Home("<h1>ก</h1>\n<p>@T(\"x\"</p>\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7002 pages/home.cshtml 3:6"]));
    }

    [Test]
    public void Code_that_does_not_compile_in_all_templates_at_once()
    {
        using var theme = new ScratchTheme()
            .Home("<p>ก @Model.Nope</p>\n")
            .Write("components/card/card.cshtml", "@model string\n\n@{ int i = Model; }\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7003 components/card/card.cshtml 3:12", "PRS7003 pages/home.cshtml 2:13"]));
    }

    [Test]
    public void An_unknown_model_type()
    {
        using var theme = new ScratchTheme().Write("pages/home.cshtml", "\n@model Nonsense\n<p></p>\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7003 pages/home.cshtml 2:1"]));
    }

    [Test]
    public void Imports_that_do_not_exist_are_said_once_and_alone()
    {
        using var theme = new ScratchTheme().Write("_imports.cshtml", "@using System.Text\n@using Nonsense\n").Home("@Model.Nope\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7003 _imports.cshtml 2:8"]));
    }

    [Test]
    public void Templates_that_are_missing_or_made_for_another_page()
    {
        using var theme = new ScratchTheme()
            .Delete("pages/memo.cshtml")
            .Write("pages/home.cshtml", "@model Prongsai.Site.Pages.MemoPage\n")
            .Write("layouts/main.cshtml", "@RenderBody()");
        Assert.That(Render(theme), Is.EqualTo(["PRS7005 layouts/main.cshtml 1:1", "PRS7005 pages/home.cshtml 1:1", "PRS7001 theme.yaml 1:1"]));
    }

    [Test]
    public void A_template_that_fails_on_several_pages_is_said_once_for_the_first()
    {
        using var theme = new ScratchTheme().Home("<p>ก</p>\n@{\n    string? text = null;\n    var length = text!.Length;\n}\n");
        var diagnostics = new DiagnosticBag();
        Assert.That(Render(theme, diagnostics), Is.EqualTo(["PRS7004 pages/home.cshtml 5:5"]));
        Assert.That(diagnostics.ToSorted().Single().Arguments[0], Is.EqualTo("/"));
    }

    [Test]
    public void A_failure_is_said_where_the_innermost_template_is()
    {
        using var theme = new ScratchTheme()
            .Home("@Component(\"card\", \"ก\")\n")
            .Write("components/card/card.cshtml", "@model string\n<p>\n    @Model.Substring(9)\n</p>\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7004 components/card/card.cshtml 3:5"]));
    }

    [TestCase("@if (Model.Key.Path.Length < 0)\n{\n}\nelse if (int.Parse(\"x\") > 0)\n{\n}\n", 5)]
    [TestCase("@switch (1)\n{\n    case 1:\n        int.Parse(\"x\");\n        break;\n}\n", 5)]
    [TestCase("@{\n    Action fail = () =>\n    {\n        int.Parse(\"x\");\n    };\n    fail();\n}\n", 5)]
    [TestCase("@functions {\n    static int Make() => int.Parse(\"x\");\n}\n<p>\n@Make()\n</p>\n", 6)]
    public void The_statement_that_fails_is_the_one_that_is_told(string body, int line)
    {
        using var theme = new ScratchTheme().Home(body);
        Assert.That(Render(theme).Single(), Does.StartWith($"PRS7004 pages/home.cshtml {line}:"));
    }

    [Test]
    public void After_a_component_the_line_is_its_callers_again()
    {
        using var theme = new ScratchTheme()
            .Home("<p>\n@Component(\"card\", \"ก\")@T(\"nope\")\n</p>\n")
            .Write("components/card/card.cshtml", "@model string\n\n\n<p>@Model</p>\n");
        Assert.That(Render(theme).Distinct(), Is.EqualTo(["PRS7010 pages/home.cshtml 3:28"]));
    }

    [Test]
    public void Lines_hold_in_a_theme_from_the_cache_too()
    {
        using var theme = new ScratchTheme().Home("\n\n@(int.Parse(\"x\"))\n");
        Render(theme);
        Assert.That(Render(theme), Is.EqualTo(["PRS7004 pages/home.cshtml 4:1"]));
    }

    [Test]
    public void Names_that_the_theme_does_not_have()
    {
        using var theme = new ScratchTheme().Home(
            "@{ Layout = \"print\"; }\n@Component(\"nope\")\n@Asset(\"nope.js\") @T(\"nope\") @T(\"count\")\n");
        Assert.That(Render(theme), Is.EqualTo(
        [
            "PRS7006 pages/home.cshtml 2:14",
            "PRS7006 pages/home.cshtml 3:13",
            "PRS7007 pages/home.cshtml 4:9",
            "PRS7010 pages/home.cshtml 4:23",
            "PRS7010 pages/home.cshtml 4:23",
            "PRS7015 pages/home.cshtml 4:34",
            "PRS7015 pages/home.cshtml 4:34",
        ]));
    }

    [Test]
    public void A_component_given_another_model_or_nested_without_end_fails_where_it_is_called()
    {
        using var theme = new ScratchTheme()
            .Home("@Component(\"card\", 5)\n")
            .Write("components/card/card.cshtml", "@model string\n")
            .Write("components/loop/loop.cshtml", "<p>\n@Component(\"loop\")\n</p>")
            .Write("pages/contact.cshtml", "@model Prongsai.Site.Pages.ContactPage\n@Component(\"loop\")\n");
        Assert.That(Render(theme), Is.EqualTo(["PRS7004 components/loop/loop.cshtml 2:1", "PRS7004 pages/home.cshtml 2:1"]));
    }

    private static List<string> Render(ScratchTheme theme, DiagnosticBag? diagnostics = null)
    {
        diagnostics ??= new DiagnosticBag();
        ScratchTheme.Render(ScratchPlan.Make(), theme.Definition(), theme.CacheFolder, diagnostics);
        return [.. diagnostics.ToSorted().Select(Show)];
    }

    private static string Show(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Code} {diagnostic.Span.File.Path["themes/base/".Length..]} {diagnostic.Span.Start.Line}:{diagnostic.Span.Start.Column}");
}
