using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>The npm packages of the checks are installed the same everywhere, from whichever registry a machine uses.</summary>
public sealed class ToolsPackageTests
{
    [TestCase("package.json")]
    [TestCase("package-lock.json")]
    [TestCase(".npmrc")]
    public void No_file_names_an_address(string file) =>
        Assert.That(File.ReadAllText(Path.Combine(Tools.Folder, file)), Does.Not.Contain("://"));

    [Test]
    public void Versions_are_exact() =>
        Assert.That(File.ReadAllText(Path.Combine(Tools.Folder, "package.json")), Does.Not.Match("\"[~^][0-9]"));
}
