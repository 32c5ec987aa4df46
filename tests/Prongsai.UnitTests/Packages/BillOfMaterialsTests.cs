using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Packages;

/// <summary>
/// The packages of the program are those that were looked at: name, version and content of each stand in <c>src/sbom.cdx.json</c>, and
/// what they ask to be said in <c>src/THIRD-PARTY-NOTICES.txt</c>. Both are goldens.
/// </summary>
public sealed class BillOfMaterialsTests
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For packages that name no licence by its id: what the licence that they bring or lead to is.</summary>
    private static readonly Dictionary<string, string> LicenceFiles = new(StringComparer.Ordinal)
    {
        ["Microsoft.AspNetCore.Html.Abstractions"] = "Apache-2.0",
        ["Microsoft.AspNetCore.Razor"] = "Apache-2.0",
        ["Microsoft.AspNetCore.Razor.Runtime"] = "Apache-2.0",
        ["RazorLight"] = "Apache-2.0",
    };

    private static readonly string[] Allowed = ["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"];

    private static readonly ImmutableArray<DeliveredPackage> Packages = DeliveredPackage.All();

    [Test]
    public void Every_package_is_the_one_in_the_bill_of_materials() => Golden.Check(Bill(), Path.Combine(Repo.Root, "src", "sbom.cdx.json"));

    [Test]
    public void What_is_shipped_is_named_with_its_licence() => Golden.Check(Notices(), Path.Combine(Repo.Root, "src", "THIRD-PARTY-NOTICES.txt"));

    [Test]
    public void Every_licence_lets_an_agency_use_and_hand_on_the_program() =>
        Assert.That(Packages.Where(p => !Allowed.Contains(LicenceOf(p))).Select(p => $"{p.Name}: {p.Licence}"), Is.Empty);

    [Test]
    public void What_a_package_needs_is_in_the_bill_too()
    {
        var names = Packages.Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.That(Packages.SelectMany(p => p.Needs).Where(n => !names.Contains(n)), Is.Empty);
    }

    [Test]
    public void A_font_of_a_theme_has_its_licence_beside_it()
    {
        var fonts = Directory.GetFiles(Repo.Themes, "*.woff2", SearchOption.AllDirectories);
        Assert.That(fonts, Is.Not.Empty);
        Assert.That(fonts.Select(Path.GetDirectoryName).OfType<string>().Distinct(), Is.All.Matches<string>(f => File.ReadAllText($"{f}/OFL.txt").Contains("SIL OPEN FONT LICENSE", StringComparison.OrdinalIgnoreCase)));
    }

    private static string LicenceOf(DeliveredPackage package) => package.Licence.Length > 0 ? package.Licence : LicenceFiles.GetValueOrDefault(package.Name, "");

    private static string VersionOfProgram() =>
        XDocument.Load(Path.Combine(Repo.Root, "src", "Directory.Build.props")).Descendants("Version").Single().Value;

    private static string Bill()
    {
        var program = new { type = "application", bom_ref = "prongsai", name = "prongsai", version = VersionOfProgram() };
        var bill = new
        {
            bomFormat = "CycloneDX",
            specVersion = "1.6",
            version = 1,
            metadata = new { component = program },
            components = Packages.Select(p => new
            {
                type = "library",
                bom_ref = p.Purl,
                name = p.Name,
                version = p.Version,
                scope = p.IsShipped ? "required" : "excluded",
                hashes = new[] { new { alg = "SHA-512", content = p.Sha512 } },
                licenses = new[] { new { license = new { id = LicenceOf(p) } } },
                purl = p.Purl,
            }),
            dependencies = Packages.Select(p => new { @ref = p.Purl, dependsOn = p.Needs.Select(n => Packages.First(o => o.Name.Equals(n, StringComparison.OrdinalIgnoreCase)).Purl) }),
        };
        return JsonSerializer.Serialize(bill, Lines).Replace("\"bom_ref\"", "\"bom-ref\"", StringComparison.Ordinal) + "\n";
    }

    private static string Notices()
    {
        var text = new StringBuilder("What the program prongsai is made of beside its own code, and the site brings along. Each licence's words are in its package and at https://spdx.org/licenses/.\n");
        foreach (var package in Packages.Where(p => p.IsShipped))
        {
            text.Append('\n').Append(package.Name).Append(' ').Append(package.Version).Append('\n')
                .Append("  Licence: ").Append(LicenceOf(package)).Append('\n')
                .Append("  ").Append(string.Join(' ', package.Copyright.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append('\n');
            if (package.Address.Length > 0)
            {
                text.Append("  ").Append(package.Address).Append('\n');
            }
        }

        text.Append("\nSarabun (font of the site)\n  Licence: OFL-1.1, whose words are published beside the font (assets/fonts/OFL.txt)\n  ")
            .Append(File.ReadLines(Path.Combine(Repo.Themes, "default", "assets", "fonts", "OFL.txt")).First().Split(" Sarabun-")[0].Trim()).Append('\n');
        return text.ToString();
    }
}
