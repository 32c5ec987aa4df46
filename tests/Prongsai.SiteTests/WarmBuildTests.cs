using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// A second build starts no compiler: it succeeds with a copy of the program whose compiler files are rubbish, while a changed
/// theme does not.
/// </summary>
public sealed class WarmBuildTests
{
    private static readonly string[] CompilerFiles = ["Microsoft.CodeAnalysis", "Microsoft.AspNetCore.Razor.Language"];

    [Test]
    public void Warm_build_needs_no_compiler_and_a_changed_theme_does()
    {
        using var site = TestSite.Of("minimal").OwnThemes();
        var program = CrippledProgram(Path.Combine(site.Root, "program"));
        var cold = ChildProcess.Run(site.Root, new Dictionary<string, string>(), site.WithFolders("build"));
        var warm = ChildProcess.RunProgram(program, site.Root, new Dictionary<string, string>(), site.WithFolders("build"));
        site.Replace("themes/default/pages/contact.cshtml", "<h1", "<h1 class=\"changed\"");
        var changed = ChildProcess.RunProgram(program, site.Root, new Dictionary<string, string>(), site.WithFolders("build"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cold.ExitCode, Is.Zero, cold.Out + cold.Error);
            Assert.That(warm.ExitCode, Is.Zero, warm.Out + warm.Error);
            Assert.That(changed.ExitCode, Is.EqualTo(70), changed.Out + changed.Error);
        }
    }

    private static string CrippledProgram(string folder)
    {
        Directory.CreateDirectory(folder);
        var dependencies = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "prongsai-full.deps.json"));
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            if (name.StartsWith("prongsai-full.", StringComparison.Ordinal) || dependencies.Contains(name, StringComparison.Ordinal))
            {
                File.Copy(file, Path.Combine(folder, name));
            }
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(f => CompilerFiles.Any(c => Path.GetFileName(f).StartsWith(c, StringComparison.Ordinal))))
        {
            File.WriteAllText(file, "not a compiler");
        }

        return Path.Combine(folder, "prongsai-full.dll");
    }
}
