using AngleSharp.Html.Parser;
using NUnit.Framework;
using Prongsai.Site.Components;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// Every component of the standard theme has examples, and each looks as it was kept under <c>fixtures/components</c>. The page with
/// all of them is left in <c>.artifacts/gallery</c> for theme authors to look at; it is never published.
/// </summary>
public sealed class ComponentTests
{
    private static readonly string Kept = Path.Combine(Repo.Fixtures, "components", "expected");

    private Gallery? _gallery;

    private Gallery Gallery => _gallery ?? throw new InvalidOperationException("the gallery is not built");

    [OneTimeSetUp]
    public void Build()
    {
        _gallery = Gallery.Build();
        Folders.Copy(_gallery.Output, Path.Combine(Repo.Root, ".artifacts", "gallery"));
    }

    [OneTimeTearDown]
    public void Delete() => _gallery?.Dispose();

    [TestCaseSource(typeof(Gallery), nameof(Testing.Gallery.Components))]
    public void A_component_has_examples_that_look_as_they_were_kept(string component)
    {
        var page = new HtmlParser().ParseDocument(Gallery.Page());
        var examples = Gallery.Examples.Where(e => e.Component == component).ToList();
        Assert.That(examples, Is.Not.Empty, $"themes/default/components/{component}/{component}.examples.yaml is missing or empty");
        var shown = examples.Select(e => $"<!-- {e.Name} -->\n{page.QuerySelector($"[data-example='{e.Id}'] > div")?.InnerHtml.Trim().ReplaceLineEndings("\n")}\n");
        Golden.Check(string.Concat(shown), Path.Combine(Kept, component + ".html"));
    }

    [TestCaseSource(typeof(Gallery), nameof(Testing.Gallery.Components))]
    public void A_component_documents_every_parameter_of_its_model(string component)
    {
        var template = File.ReadLines(Path.Combine(Repo.Themes, "default", "components", component, component + ".cshtml"));
        var model = template.First(line => line.StartsWith("@model ", StringComparison.Ordinal))["@model ".Length..].Trim();
        var parameters = Testing.Gallery.ParametersOf(component);
        Assert.Multiple(() =>
        {
            Assert.That(parameters.Select(p => p.Key), Is.EqualTo(ParametersOf(model)), $"params of {component}.examples.yaml");
            Assert.That(parameters.Select(p => p.Value), Has.None.Empty);
        });
    }

    /// <summary>What can be set of a view; of any other model there is only the model itself, and of none nothing.</summary>
    private static IEnumerable<string> ParametersOf(string model) => typeof(VerdictView).Assembly.GetType($"{typeof(VerdictView).Namespace}.{model}") is { } view
        ? view.GetProperties().Where(p => p.CanWrite).Select(p => p.Name)
        : model == "object" ? [] : ["Model"];

    [Test]
    public void Examples_of_one_component_differ() => Assert.Multiple(() =>
    {
        foreach (var group in Gallery.Examples.GroupBy(e => e.Component))
        {
            Assert.That(group.Select(e => e.Name), Is.Unique, group.Key);
            Assert.That(group.Select(e => e.Model), Is.Unique, group.Key);
        }
    });

    [Test]
    public void Nothing_is_kept_of_components_that_are_no_more() =>
        Assert.That(Folders.PathsIn(Kept).Select(p => Path.GetFileNameWithoutExtension(p)), Is.SubsetOf(Testing.Gallery.Components));
}
