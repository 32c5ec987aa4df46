using System.Runtime.InteropServices;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// The two programs as they are handed out, each published once for all tests. That needs more than the SDK brings along, and minutes; so
/// it is done on a CI machine only.
/// </summary>
internal static class PublishedPrograms
{
    private static readonly Lazy<string> Root = new(() => Directory.CreateTempSubdirectory("prongsai-published-").FullName);

    private static readonly Lazy<string> LazyFull = new(() => Publish("Prongsai.Cli", "full"));

    private static readonly Lazy<string> LazyNative = new(() => Publish("Prongsai.Native", "native"));

    /// <summary>The folder of the full program.</summary>
    public static string Full => LazyFull.Value;

    /// <summary>The folder of the native program, which holds nothing else.</summary>
    public static string Native => LazyNative.Value;

    /// <summary>What the compilers made on the way.</summary>
    public static string Artifacts => Path.Combine(Root.Value, "artifacts");

    public static void IgnoreUnlessOnCi()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Ignore("the published programs are tested with CI=true only");
        }
    }

    public static void Release()
    {
        if (Root.IsValueCreated)
        {
            Directory.Delete(Root.Value, recursive: true);
        }
    }

    private static string Publish(string project, string name)
    {
        var folder = Path.Combine(Root.Value, name);
        string[] arguments =
        [
            "publish", Path.Combine(Repo.Root, "src", project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
            $"-p:ArtifactsPath={Artifacts}", "-nodeReuse:false",
        ];
        var published = ChildProcess.RunCommand("dotnet", Repo.Root, new Dictionary<string, string>(), arguments);
        Assert.That(published.ExitCode, Is.Zero, published.Out);
        return folder;
    }
}
