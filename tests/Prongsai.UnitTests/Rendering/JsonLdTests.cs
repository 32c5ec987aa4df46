using System.Buffers;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Rendering.Metadata;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Rendering;

public sealed class JsonLdTests
{
    private static readonly DescribedDataset Dataset = new("ผล", "คำอธิบาย", "https://example.go.th/", ModelBuilder.Year, "https://example.go.th/a.csv", "https://example.go.th/a.json");

    [TestCase("</script><script>alert(1)</script>")]
    [TestCase("<!-- --> & ' \" \\ \u2028")]
    [TestCase("เทศบาล \u0000")]
    public void A_text_can_neither_end_its_block_nor_be_changed_by_it(string text)
    {
        var json = Write(Dataset with { Name = text }) ?? "";
        using var document = JsonDocument.Parse(json);
        Assert.Multiple(() =>
        {
            Assert.That(json.Intersect("<>&'\u2028\u0000"), Is.Empty);
            Assert.That(document.RootElement.GetProperty("@graph")[0].GetProperty("name").GetString(), Is.EqualTo(text));
        });
    }

    [Test]
    public void Thai_stays_readable() => Assert.That(Write(Dataset), Does.Contain("\"คำอธิบาย\""));

    [Test]
    public void A_fiscal_year_is_an_interval_of_days() => Assert.That(Write(Dataset), Does.Contain("\"temporalCoverage\":\"2021-10-01/2022-09-30\""));

    [Test]
    public void What_is_not_known_is_not_said()
    {
        var agency = Written(Settings().Agency, null, Settings());
        Assert.Multiple(() =>
        {
            Assert.That(Write(Dataset with { Year = null }), Does.Not.Contain("license").And.Not.Contain("temporalCoverage"));
            Assert.That(agency, Does.Not.Contain("telephone").And.Not.Contain("email"));
            Assert.That(Written(null, null, Settings()), Is.Null);
        });
    }

    [Test]
    public void A_licence_is_named_by_its_address()
    {
        var settings = Settings() with { DataLicence = new Licence(ModelBuilder.Text("เปิด"), new Uri("https://example.go.th/licence")) };
        Assert.That(Written(null, Dataset, settings), Does.Contain("\"license\":\"https://example.go.th/licence\""));
    }

    private static string? Write(DescribedDataset dataset) => Written(null, dataset, Settings());

    private static string? Written(Agency? agency, DescribedDataset? dataset, SiteSettings settings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        return JsonLd.Write(buffer, agency, null, dataset, [], settings, ModelBuilder.Thai) ? Encoding.UTF8.GetString(buffer.WrittenSpan) : null;
    }

    private static SiteSettings Settings() => ScratchPlan.Make().Model.Settings;
}
