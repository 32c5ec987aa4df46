using System.Runtime.InteropServices;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// The two programs as they are handed out, each published once for all tests. That needs more than the SDK brings along, and minutes; so
/// it is done on a CI machine only, and begins with the first test, beside the others, so that no test waits for it that could run.
/// </summary>
internal static class PublishedPrograms
{
    private static readonly Lazy<string> Root = new(() => Directory.CreateTempSubdirectory("prongsai-published-").FullName);

    private static readonly Lazy<Task<RunResult>> LazyNative = new(() => Task.Run(() => Publish("Prongsai.Native", "native")));

    // one after the other: both are made of the same assemblies
    private static readonly Lazy<Task<RunResult>> LazyFull = new(() => LazyNative.Value.ContinueWith(_ => Publish("Prongsai.Cli", "full"), TaskScheduler.Default));

    /// <summary>The folder of the full program.</summary>
    public static string Full => Published(LazyFull, "full");

    /// <summary>The folder of the native program, which holds nothing else.</summary>
    public static string Native => Published(LazyNative, "native");

    /// <summary>What the compilers made on the way.</summary>
    public static string Artifacts => Path.Combine(Root.Value, "artifacts");

    private static bool IsOnCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Begins with both and waits for neither.</summary>
    public static void Begin() => _ = IsOnCi ? LazyFull.Value : null;

    public static void IgnoreUnlessOnCi()
    {
        if (!IsOnCi)
        {
            Assert.Ignore("the published programs are tested with CI=true only");
        }
    }

    public static void Release()
    {
        if (LazyFull.IsValueCreated)
        {
            LazyFull.Value.Wait();
        }

        if (Root.IsValueCreated)
        {
            Directory.Delete(Root.Value, recursive: true);
        }
    }

    private static string Folder(string name) => Path.Combine(Root.Value, name);

    private static string Published(Lazy<Task<RunResult>> run, string name)
    {
        Assert.That(run.Value.Result.ExitCode, Is.Zero, run.Value.Result.Out);
        return Folder(name);
    }

    /// <summary>Without analyzers: they saw the same source when these tests were built.</summary>
    private static RunResult Publish(string project, string name)
    {
        string[] arguments =
        [
            "publish", Path.Combine(Repo.Root, "src", project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Folder(name),
            $"-p:ArtifactsPath={Artifacts}", "-p:RunAnalyzers=false", "-nodeReuse:false",
        ];
        return ChildProcess.RunCommand("dotnet", Repo.Root, new Dictionary<string, string>(), arguments);
    }
}
