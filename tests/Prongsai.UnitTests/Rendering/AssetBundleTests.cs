using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Themes;
using Prongsai.Site;

namespace Prongsai.UnitTests.Rendering;

public sealed class AssetBundleTests
{
    private DiagnosticBag _diagnostics = new();

    [SetUp]
    public void Forget() => _diagnostics = new DiagnosticBag();

    [Test]
    public void An_asset_is_published_with_its_hash_before_its_ending()
    {
        using var theme = new ScratchTheme().Write("assets/fonts/a.b.woff2", "font").Write("assets/LICENCE", "free");
        var bundle = Bundle(theme);
        Assert.Multiple(() =>
        {
            Assert.That(bundle.Find("fonts/a.b.woff2"), Is.EqualTo($"assets/fonts/a.b.{HashOf("font")}.woff2"));
            Assert.That(bundle.Find("LICENCE"), Is.EqualTo($"assets/LICENCE.{HashOf("free")}"));
            Assert.That(bundle.Find("nope.js"), Is.Null);
            Assert.That(bundle.Files.Select(f => f.Kind), Is.All.EqualTo(OutputKind.Asset));
            Assert.That(bundle.Files.Select(f => f.Path), Is.Ordered.Using<string>(StringComparer.Ordinal.Compare));
        });
    }

    [Test]
    public void Style_sheets_are_joined_in_order_and_name_published_assets()
    {
        using var theme = new ScratchTheme()
            .Write("assets/fonts/a.woff2", "font")
            .Write("assets/base.css", "/* base */\r\n@font-face { src: url( 'fonts/a.woff2#x' ) }")
            .Write("assets/a.css", "a { background: url(data:image/png;base64,AA==) }\n")
            .Write("components/card/card.css", "b { background: URL(fonts/a.woff2) url(\"https://example.go.th/x\") }\n");
        var bundle = Bundle(theme);
        var published = $"fonts/a.{HashOf("font")}.woff2";
        var expected = $$"""

            @font-face { src: url( '{{published}}#x' ) }
            a { background: url(data:image/png;base64,AA==) }
            b { background: URL({{published}}) url("https://example.go.th/x") }

            """.ReplaceLineEndings("\n");
        Assert.Multiple(() =>
        {
            Assert.That(bundle.Find("site.css"), Is.EqualTo($"assets/site.{HashOf(expected)}.css"));
            Assert.That(Encoding.UTF8.GetString(bundle.Files.Single(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Content.Span), Is.EqualTo(expected));
            Assert.That(_diagnostics.ToSorted(), Is.Empty);
        });
    }

    [Test]
    public void A_sheet_of_another_name_and_one_of_pages_stand_by_themselves()
    {
        using var theme = new ScratchTheme()
            .Write("assets/base.css", "a{}\n").Write("components/card/card.css", "b{}\n").Write("components/card/item.css", "c{}\n").Write("components/row/item.css", "d{}\n").Write("assets/pages/memo.css", "e{}/* said to authors */\n");
        var sheets = Bundle(theme).Files.Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Content.Span));
        Assert.That(sheets, Is.EqualTo(["c{}\nd{}\n", "e{}\n", "a{}\nb{}\n"]));
    }

    [Test]
    public void An_asset_that_a_style_sheet_misses_is_reported_at_its_place()
    {
        using var theme = new ScratchTheme()
            .Write("assets/fonts/a.woff2", "font")
            .Write("components/card/card.css", "/* url(z) */\nb { content: 'url(y)'; src: url(\"fonts/b.woff2\") }\n");
        Bundle(theme);
        var diagnostic = _diagnostics.ToSorted().Single();
        Assert.Multiple(() =>
        {
            Assert.That((diagnostic.Code, diagnostic.Span.File.Path), Is.EqualTo(("PRS7007", "themes/base/components/card/card.css")));
            Assert.That((diagnostic.Span.Start.Line, diagnostic.Span.Start.Column, diagnostic.Span.Length), Is.EqualTo((2, 34, 13)));
            Assert.That(diagnostic.Arguments, Is.EqualTo(["fonts/b.woff2"]));
            Assert.That(diagnostic.Nearest, Is.EqualTo(["fonts/a.woff2"]));
        });
    }

    private AssetBundle Bundle(ScratchTheme theme) =>
        AssetBundle.Of(ThemeFiles.Read(theme.Definition(), _diagnostics) ?? throw new IOException("unreadable"), _diagnostics);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
