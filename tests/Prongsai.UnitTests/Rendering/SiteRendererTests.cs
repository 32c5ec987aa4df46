using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering;
using Prongsai.Site;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

public sealed class SiteRendererTests
{
    private const string Everything = """
        @using Prongsai.Core.Model
        @using Prongsai.Site.Routing
        @model Prongsai.Site.Pages.HomePage
        <p title="@Plain(Model.Agency.Name)">@Text(Model.Agency.Name)|@Official(Model.Agency.Name)|@Model.Agency.Name</p>
        <p>@Formal(Model.Agency.Type)|@Formal("๙ 12")|@Score(97.855m)|@Exact(96.10665m)|@IsoDate(new DateOnly(2022, 8, 4))|@Year(new FiscalYear(2565))</p>
        <a href="@Link(PageKeys.Contact)" hidden="@false" rel="@null">@Has(PageKeys.Contact)@Has(PageKeys.Method)</a>
        <p>@Component("card", ("ก&ข", 2)).</p>
        <p>@(1234567.5)</p>
        @section aside {<aside>@T("count", ("n", 3))</aside>}
        """;

    [Test]
    public void Pages_come_in_the_plans_order_then_data_then_assets()
    {
        using var theme = Theme();
        var plan = ScratchPlan.Make();
        var files = Render(theme, plan).Files;
        Assert.Multiple(() =>
        {
            Assert.That(files.Take(plan.Pages.Length).Select(f => f.Page), Is.EqualTo(plan.Pages));
            Assert.That(files.Skip(plan.Pages.Length).Select(f => f.Kind), Is.EqualTo([OutputKind.Data, OutputKind.Data, OutputKind.Asset]));
            Assert.That(files.Select(f => f.Path).Take(3), Is.EqualTo(["index.html", "en/index.html", "contact/index.html"]));
        });
    }

    [Test]
    public void A_page_is_framed_by_its_layout()
    {
        using var theme = Theme();
        var site = Render(theme, ScratchPlan.Make(agencyName: ModelBuilder.Text("เทศบาล 2 <เมือง>")));
        Assert.Multiple(() =>
        {
            Assert.That(Text(site, "index.html"), Is.EqualTo("""
                <html lang="th" class="">
                <main><p title="เทศบาล 2 &lt;เมือง&gt;">เทศบาล 2 &lt;เมือง&gt;|เทศบาล 2 &lt;เมือง&gt;|เทศบาล 2 &lt;เมือง&gt;</p>
                <p>ข้อความ|๙ ๑๒|97.86|96.1067|2022-08-04|พ.ศ. 2565 (2022)</p>
                <a href="contact/">TrueFalse</a>
                <p><b>ก&amp;ข</b>.</p>
                <p>1234567.5</p>
                </main><aside>3 ข้อ</aside><a href="en/">x</a><link href="assets/site.b6a4a8f9.js"><link rel="canonical" href="https://www.example.go.th/ita/">
                """.ReplaceLineEndings("\n").Replace("b6a4a8f9", HashIn(site), StringComparison.Ordinal)));
            Assert.That(Text(site, "en/index.html"), Does.StartWith("""
                <html lang="en" class="fallback">
                <main><p title="เทศบาล 2 &lt;เมือง&gt;"><span lang="th">เทศบาล 2 &lt;เมือง&gt;</span>|<span lang="th">เทศบาล 2 &lt;เมือง&gt;</span>|<span lang="th">เทศบาล 2 &lt;เมือง&gt;</span></p>
                <p>Text|๙ 12|
                """.ReplaceLineEndings("\n")));
        });
    }

    [Test]
    public void The_page_for_unknown_addresses_refers_from_the_root()
    {
        using var theme = Theme();
        var site = Render(theme, ScratchPlan.Make());
        Assert.That(Text(site, "en/404.html"), Does.Contain("<a href=\"/ita/404.html\">x</a><link href=\"/ita/assets/site."));
    }

    [Test]
    public void The_same_plan_gives_the_same_bytes_from_compiler_memory_and_cache()
    {
        using var theme = Theme();
        var first = Render(theme, ScratchPlan.Make());
        var second = Render(theme, ScratchPlan.Make());
        Assert.That(second.Files.Select(Show), Is.EqualTo(first.Files.Select(Show)));
    }

    [Test]
    public void A_childs_template_stands_in_for_its_parents()
    {
        using var theme = new ScratchTheme().Write("layouts/main.cshtml", "@model Prongsai.Site.Pages.Page\n<body>@RenderBody()</body>", "child");
        var site = ScratchTheme.Render(ScratchPlan.Make(), theme.Definition("child"), null, new DiagnosticBag());
        Assert.That(site is null ? "" : Text(site, "index.html"), Is.EqualTo("<body><h1>home</h1>\n</body>"));
    }

    [Test]
    public void A_component_with_a_state_of_its_own_starts_anew_each_time()
    {
        using var theme = new ScratchTheme()
            .Home("@Component(\"count\")@Component(\"count\")")
            .Write("components/count/count.cshtml", "@functions { private int _number; }@(++_number)");
        Assert.That(Text(Render(theme, ScratchPlan.Make()), "index.html"), Does.Contain("11"));
    }

    [Test]
    public void A_component_used_again_knows_nothing_of_the_time_before()
    {
        using var theme = new ScratchTheme()
            .Home("@Component(\"name\", \"a\")|@Component(\"name\")|@Component(\"name\", \"b\")")
            .Write("components/name/name.cshtml", "@model string\n<i>@(Model ?? \"-\")</i>");
        Assert.That(Text(Render(theme, ScratchPlan.Make()), "index.html"), Does.Contain("<i>a</i>|<i>-</i>|<i>b</i>"));
    }

    [Test]
    public void A_layout_loads_once_what_a_page_and_its_components_need()
    {
        using var theme = new ScratchTheme()
            .Home("@{ Needs(\"a.js\"); }@Component(\"part\")@Component(\"part\")")
            .Write("components/part/part.cshtml", "@{ Needs(\"b.js\"); Needs(\"part.css\"); Needs(\"a.js\"); }")
            .Write("assets/a.js", "a()").Write("assets/b.js", "b()").Write("assets/pages/part.css", "i{}")
            .Write("layouts/main.cshtml", "@model Prongsai.Site.Pages.Page\n@string.Join(\",\", Needed(\".css\"))|@string.Join(\",\", Needed(\".js\"))@RenderBody()");
        var site = Render(theme, ScratchPlan.Make());
        string Published(string name) => site.Files.Single(f => f.Path.StartsWith($"assets/{name}.", StringComparison.Ordinal)).Path;
        Assert.Multiple(() =>
        {
            Assert.That(Text(site, "index.html"), Is.EqualTo($"{Published("part")}|{Published("a")},{Published("b")}"));
            Assert.That(Text(site, "contact/index.html"), Does.StartWith("|<h1>"));
        });
    }

    [Test]
    public void Values_of_any_type_are_written_as_they_read()
    {
        using var theme = new ScratchTheme().Home(
            "@('ก')@(1)@(2L)@(3.5m)@(4.25)@(true)@((object)5)@((string)null!)<i hidden=\"@true\" title=\"a @(6) b\" id=\"@((object)null!)\" class=\"x@(null as string)\"></i>");
        Assert.That(Text(Render(theme, ScratchPlan.Make()), "index.html"), Does.Contain("ก123.54.25True5<i hidden=\"hidden\" title=\"a 6 b\" class=\"x\"></i>"));
    }

    private static ScratchTheme Theme() => new ScratchTheme()
        .Write("pages/home.cshtml", Everything)
        .Write("components/card/card.cshtml", "@model (string Title, int Level)\n@{ Func<object, IHtmlContent> bold = @<b>@item</b>; }\n@bold(Model.Title)\n")
        .Write("assets/site.js", "go()")
        .Write("layouts/main.cshtml", """
            @using Prongsai.Core.Localization
            @model Prongsai.Site.Pages.Page
            <html lang="@Culture" class="@(HasFallback ? "fallback" : "")">
            <main>@RenderBody()</main>@RenderSection("aside", false)
            <a href="@LinkIn(Page.Key, new Culture(IsSourceCulture ? "en" : "th"))">x</a><link href="@Asset("site.js")"><link rel="canonical" href="@Canonical()">

            """);

    private static RenderedSite Render(ScratchTheme theme, SitePlan plan)
    {
        var diagnostics = new DiagnosticBag();
        var site = ScratchTheme.Render(plan, theme.Definition(), theme.CacheFolder, diagnostics);
        Assert.That(diagnostics.ToSorted().Select(d => $"{d.Span.File.Path} {d.Message.English}"), Is.Empty);
        return site ?? throw new InvalidOperationException("not rendered");
    }

    private static string Text(RenderedSite site, string path) => Encoding.UTF8.GetString(site.Files.Single(f => f.Path == path).Content.Span);

    private static string HashIn(RenderedSite site) => site.Files.Single(f => f.Kind == OutputKind.Asset).Path.Split('.')[1];

    private static string Show(OutputFile file) => $"{file.Path} {Convert.ToBase64String(file.Content.Span)}";
}
