using System.ComponentModel;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>A build touches no network: it does the same where there is none at all, not even the machine's own loop.</summary>
public sealed class NoNetworkTests
{
    private static readonly string[] OwnNetworkNamespace = ["--map-root-user", "--net"];

    [Test]
    public void A_site_is_built_where_there_is_no_network()
    {
        if (!CanTakeNetworkAway())
        {
            Assert.Ignore("this system cannot run a program without a network (unshare --map-root-user --net)");
        }

        using var site = TestSite.Of("minimal").OwnThemes();
        site.Write(".links/content/2565.jsonl", """{"time":"2022-04-01T03:00:00Z","item":"2565/O1","url":"https://example.go.th/structure","findings":[{"reason":"opened"}]}""" + "\n");
        var run = ChildProcess.RunBy("unshare", OwnNetworkNamespace, site.Root, site.WithFolders("build"));
        var files = site.Snapshot();
        site.Run("build");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
            Assert.That(site.Snapshot(), Is.EqualTo(files));
        });
    }

    private static bool CanTakeNetworkAway()
    {
        try
        {
            return ChildProcess.RunCommand("unshare", ".", new Dictionary<string, string>(), [.. OwnNetworkNamespace, "true"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
