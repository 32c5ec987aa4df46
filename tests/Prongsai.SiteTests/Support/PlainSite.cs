using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The smallest valid site with the smallest theme, for tests that are not about what pages look like.</summary>
internal static class PlainSite
{
    public static TestSite Make()
    {
        var site = TestSite.Of("minimal");
        Folders.Copy(Path.Combine(Repo.Fixtures, "sites", "plain"), site.Root);
        PlainTheme.Write(Path.Combine(site.Root, "themes", "plain"));
        return site;
    }
}
