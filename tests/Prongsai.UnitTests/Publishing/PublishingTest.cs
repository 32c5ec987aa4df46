using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Publishing.Output;
using Prongsai.Site;

namespace Prongsai.UnitTests.Publishing;

/// <summary>A folder of its own for each test, with an output folder in it, and the words to publish and to look.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class PublishingTest : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("prongsai-publish-");

    private protected PublishingTest() => Work = new WorkFolder(Output);

    protected string Root => _root.FullName;

    protected string Output => Path.Combine(Root, "output");

    private protected WorkFolder Work { get; }

    public void Dispose()
    {
        _root.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A site whose content depends on a letter; all have a page, a nested asset and a file of no bytes.</summary>
    private protected static RenderedSite Site(char letter, params string[] files)
    {
        var site = new SampleSite().Page("/", $"<p>{letter}</p>").File("assets/fonts/a.woff2", new string(letter, 300)).File("empty.txt", "");
        return files.Aggregate(site, (s, f) => s.File(f, letter + f)).Build();
    }

    private protected static bool NoExchange(string one, string other) => false;

    private protected PublishReport Publish(RenderedSite site, bool force = false)
    {
        var (report, codes) = TryPublish(site, force);
        Assert.That(codes, Is.Empty);
        return report ?? throw new AssertionException("no report");
    }

    private protected (PublishReport? Report, string[] Lines) TryPublish(
        RenderedSite site, bool force = false, string? output = null, string[]? protectedFolders = null)
    {
        var diagnostics = new DiagnosticBag();
        var options = new PublishOptions(output ?? Output, "output", force) { ProtectedFolders = [.. protectedFolders ?? []] };
        var report = SitePublisher.Publish(site, options, diagnostics);
        return (report, [.. diagnostics.ToSorted().Select(d => $"{d.Code} {d.Message.English}")]);
    }

    protected void Write(string path, string content = "x")
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Root);
        File.WriteAllText(full, content);
    }

    /// <summary>Everything below a folder: each file with its bytes; nothing where there is no folder.</summary>
    protected static SortedDictionary<string, string> FilesIn(string folder) => new(
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => Convert.ToHexString(File.ReadAllBytes(f)))
            : [],
        StringComparer.Ordinal);

    /// <summary>What a folder holds after this site was published to it.</summary>
    private protected static SortedDictionary<string, string> FilesOf(RenderedSite site)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [SiteManifest.FileName] = Convert.ToHexString(SiteManifest.Of(site).ToBytes()),
        };
        foreach (var file in site.Files)
        {
            files.Add(file.Path, Convert.ToHexString(file.Content.Span));
        }

        return files;
    }

    private protected void AssertPublished(RenderedSite site) => Assert.Multiple(() =>
    {
        Assert.That(FilesIn(Output), Is.EqualTo(FilesOf(site)));
        Assert.That(Directory.Exists(Work.Path), Is.False, "the work folder is gone");
    });
}
