using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>The table of allowed references: what an assembly really uses is in its row, or is .NET's own.</summary>
public sealed class AssemblyReferenceTests
{
    private static readonly string[] RazorPage = ["RazorLight", "Microsoft.AspNetCore.Html.Abstractions", "Microsoft.AspNetCore.Razor"];

    /// <summary>One line of code that needs the native compiler to be of use.</summary>
    private const string NativeProgram = "Prongsai.Native";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Prongsai.Core"] = [],
        ["Prongsai.Content"] = ["Prongsai.Core", "YamlDotNet"],
        ["Prongsai.Validation"] = ["Prongsai.Core"],
        ["Prongsai.Site"] = ["Prongsai.Core"],
        ["Prongsai.Rendering"] = ["Prongsai.Core", "Prongsai.Site", "Markdig", "QRCoder", .. RazorPage],
        ["Prongsai.Compilation"] =
        [
            "Prongsai.Core", "Prongsai.Site", "Prongsai.Rendering", .. RazorPage,
            "Microsoft.AspNetCore.Razor.Language", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
        ],
        ["Prongsai.Publishing"] = ["Prongsai.Core", "Prongsai.Site", "AngleSharp"],
        ["Prongsai.Exchange"] = ["Prongsai.Core"],
        ["Prongsai.Preview"] = ["Prongsai.Core"],
        ["Prongsai.Links"] = ["Prongsai.Core", "AngleSharp", "UglyToad.PdfPig", "UglyToad.PdfPig.Core", "Polly.Core"],
        ["Prongsai.Transfer"] = ["Prongsai.Core", "Prongsai.Site", "Renci.SshNet"],
        ["Prongsai.Documents"] = ["Prongsai.Core", "UglyToad.PdfPig", "UglyToad.PdfPig.Core", "UglyToad.PdfPig.Tokens"],
        ["prongsai-full"] =
        [
            "Prongsai.Compilation", "Prongsai.Core", "Prongsai.Content", "Prongsai.Validation", "Prongsai.Site", "Prongsai.Rendering",
            "Prongsai.Publishing", "Prongsai.Exchange", "Prongsai.Links", "Prongsai.Documents", "Prongsai.Preview", "Prongsai.Transfer", "System.CommandLine",
        ],
    };

    [TestCaseSource(typeof(Product), nameof(Product.AssemblyNames))]
    public void Only_the_references_of_the_table_are_used(string name) =>
        Law.Holds(Breaches(Product.Scan(name)), "These references are not in the table of allowed references:");

    [Test]
    public void Every_project_in_src_has_a_row()
    {
        var projects = Directory.EnumerateFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .Select(name => name == "Prongsai.Cli" ? "prongsai-full" : name)
            .Where(name => name != NativeProgram);
        Assert.Multiple(() =>
        {
            Assert.That(Allowed.Keys, Is.EquivalentTo(projects));
            Assert.That(Product.AssemblyNames, Is.EquivalentTo(Allowed.Keys));
        });
    }

    [TestCase("Prongsai.Core", "System.Linq", true)]
    [TestCase("Prongsai.Core", "Prongsai.Site", false)]
    [TestCase("Prongsai.Core", "Microsoft.Extensions.Logging.Abstractions", false)]
    [TestCase("Prongsai.Site", "System.CommandLine", false)]
    [TestCase("Prongsai.Publishing", "Prongsai.Rendering", false)]
    [TestCase("Prongsai.Publishing", "Microsoft.AspNetCore.Http", false)]
    [TestCase("Prongsai.Rendering", "Microsoft.AspNetCore.Http", false)]
    [TestCase("Prongsai.Rendering", "Microsoft.AspNetCore.Html.Abstractions", true)]
    [TestCase("Prongsai.Rendering", "Microsoft.CodeAnalysis", false)]
    [TestCase("Prongsai.Rendering", "YamlDotNet", false)]
    [TestCase("Prongsai.Exchange", "Prongsai.Site", false)]
    [TestCase("Prongsai.Exchange", "DocumentFormat.OpenXml", false)]
    [TestCase("Prongsai.Documents", "Prongsai.Content", false)]
    [TestCase("Prongsai.Documents", "DocumentFormat.OpenXml", false)]
    [TestCase("Prongsai.Preview", "Prongsai.Site", false)]
    [TestCase("Prongsai.Preview", "Microsoft.AspNetCore.Server.Kestrel.Core", false)]
    [TestCase("Prongsai.Transfer", "Prongsai.Publishing", false)]
    [TestCase("prongsai-full", "Renci.SshNet", false)]
    [TestCase("prongsai-full", "YamlDotNet", false)]
    [TestCase("prongsai-full", "DocumentFormat.OpenXml", false)]
    public void A_reference_outside_the_row_is_a_breach(string assembly, string reference, bool allowed) =>
        Assert.That(Breaches(new ScannedAssembly(assembly, [reference], [])).Any(), Is.Not.EqualTo(allowed));

    [Test]
    public void Only_what_is_really_used_is_a_reference() =>
        Assert.That(
            Sample.Compile("using System.Net.Http; class A { int B(int[] c) => System.Linq.Enumerable.Sum(c); }").References,
            Does.Contain("System.Linq").And.Not.Contain("System.Net.Http"));

    private static IEnumerable<string> Breaches(ScannedAssembly assembly) =>
        from reference in assembly.References
        where !Allowed[assembly.Name].Contains(reference)
        where !FrameworkAssemblies.Contains(reference)
        select $"{assembly.Name} uses {reference}";
}
