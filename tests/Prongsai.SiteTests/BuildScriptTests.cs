using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Runs build.ps1 in PowerShell's own engine, with a stand-in for dotnet that tells what it was given.</summary>
[TestFixture]
public sealed class BuildScriptTests
{
    private static string Script => Path.Combine(Repo.Root, "build.ps1");

    [TestCase("", "run --project {root}/src/Prongsai.Cli -c Release -- build --root {root}")]
    [TestCase("check", "run --project {root}/src/Prongsai.Cli -c Release -- check --root {root}")]
    [TestCase("build --strict", "run --project {root}/src/Prongsai.Cli -c Release -- build --root {root} --strict")]
    [TestCase("explain PRS4004", "run --project {root}/src/Prongsai.Cli -c Release -- explain --root {root} PRS4004")]
    [TestCase("test", "test {root}/src/Prongsai.slnx -c Release")]
    public void Verb_becomes_one_dotnet_call(string arguments, string expected)
    {
        var called = Run($"& '{Script}' {arguments}", exitCode: 0).Single();
        Assert.That(called.ToString(), Is.EqualTo(expected.Replace("{root}", Repo.Root, StringComparison.Ordinal)));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void Exit_code_is_passed_on(int code) =>
        Assert.That(Run($"& '{Script}' check; $LASTEXITCODE", code)[^1].BaseObject, Is.EqualTo(code));

    [Test]
    public void Script_is_ascii_so_that_windows_powershell_reads_it_under_a_thai_code_page() =>
        Assert.That(Encoding.ASCII.GetString(File.ReadAllBytes(Script)), Is.EqualTo(File.ReadAllText(Script)));

    private static Collection<PSObject> Run(string command, int exitCode)
    {
        var state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateFunctionEntry("dotnet", $"$global:LASTEXITCODE = {exitCode}; $args -join ' '"));
        using var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        var results = shell.AddScript(command).Invoke();
        Assert.That(shell.Streams.Error, Is.Empty, string.Join("\n", shell.Streams.Error));
        return results;
    }
}
