using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Publishing.Caching;

namespace Prongsai.UnitTests.Publishing.Caching;

/// <summary>Only what this program wrote, whole and unchanged, is believed.</summary>
public sealed class CacheFileTests : PublishingTest
{
    private readonly byte[] _sound;

    public CacheFileTests()
    {
        OutputChecker.Check(SampleSite().Build(), Options, new DiagnosticBag());
        _sound = File.ReadAllBytes(Work.CheckCache);
    }

    private PublishOptions Options => new(Output, "output", Force: false);

    [Test]
    public void What_was_written_is_read()
    {
        var cache = new CheckCache(SampleSite().Build(), new Dictionary<CacheKey, CachedDocument>());
        cache.Examine();
        Assert.That(Read().Select(Show), Is.EquivalentTo(cache.Results.Select(Show)).And.Exactly(4).Items);
    }

    [Test]
    public void A_file_that_is_cut_short_is_ignored()
    {
        for (var length = 0; length < _sound.Length; length++)
        {
            File.WriteAllBytes(Work.CheckCache, _sound[..length]);
            Assert.That(Read(), Is.Empty, $"{length} bytes");
        }
    }

    [Test]
    public void A_file_with_one_changed_byte_is_ignored()
    {
        for (var at = 0; at < _sound.Length; at++)
        {
            var changed = _sound.ToArray();
            changed[at] ^= 1;
            File.WriteAllBytes(Work.CheckCache, changed);
            Assert.That(Read(), Is.Empty, $"byte {at}");
        }
    }

    [Test]
    public void A_file_of_another_program_is_ignored()
    {
        var foreign = _sound[HashLength..];
        File.WriteAllBytes(Work.CheckCache, [.. System.Security.Cryptography.SHA256.HashData(foreign), .. foreign]);
        Assert.That(Read(), Is.Empty);
    }

    [Test]
    public void An_ignored_file_is_replaced([Values("", "something else")] string text)
    {
        File.WriteAllText(Work.CheckCache, text);
        OutputChecker.Check(SampleSite().Build(), Options, new DiagnosticBag());
        Assert.That(File.ReadAllBytes(Work.CheckCache), Is.EqualTo(_sound));
    }

    [Test]
    public void A_file_that_cannot_be_written_or_read_stops_nothing()
    {
        File.Delete(Work.CheckCache);
        Directory.CreateDirectory(Work.CheckCache);
        Write(".prongsai-output.checked/in-the-way");
        AssertChecks(Options);
        Assert.That(FilesIn(Work.CheckCache), Has.Count.EqualTo(1));
    }

    [Test]
    public void No_folder_is_made_for_it()
    {
        AssertChecks(Options with { OutputFolder = Path.Combine(Root, "new", "output") });
        Assert.That(Directory.Exists(Path.Combine(Root, "new")), Is.False);
    }

    [Test]
    public void A_folder_is_made_for_it_where_a_sound_site_is_published_next()
    {
        var options = Options with { OutputFolder = Path.Combine(Root, "new", "output"), IsPublished = true };
        AssertChecks(options with { OutputFolder = Path.Combine(Root, "other", "output") }, "<img src=\"gone.png\" alt=\"x\">");
        OutputChecker.Check(SampleSite().Build(), options, new DiagnosticBag());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.Exists(Path.Combine(Root, "other")), Is.False, "a site with errors is not published");
            Assert.That(File.ReadAllBytes(Path.Combine(Root, "new", ".prongsai-output.checked")), Is.EqualTo(_sound));
        }
    }

    [Test]
    public void A_folder_that_cannot_be_made_stops_nothing()
    {
        Write("file");
        AssertChecks(Options with { OutputFolder = Path.Combine(Root, "file", "output"), IsPublished = true });
        Assert.That(File.Exists(Path.Combine(Root, "file")));
    }

    [Test]
    public void Nothing_is_left_beside_an_output_that_is_refused()
    {
        AssertChecks(Options with { OutputFolder = Path.Combine(Root, "content"), ProtectedFolders = [Path.Combine(Root, "content")] });
        AssertChecks(Options with { OutputFolder = "/" });
        Assert.That(FilesIn(Root).Keys, Is.EqualTo(new[] { ".prongsai-output.checked" }));
    }

    [Test]
    public void Many_at_once_leave_a_sound_file()
    {
        var sites = Enumerable.Range(0, 4).Select(i => SampleSite().Page($"/{i}/").Build()).ToArray();
        Parallel.For(0, 40, i => OutputChecker.Check(sites[i % 4], Options, new DiagnosticBag()));
        OutputChecker.Check(SampleSite().Build(), Options, new DiagnosticBag());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllBytes(Work.CheckCache), Is.EqualTo(_sound));
            Assert.That(FilesIn(Root).Keys, Is.SubsetOf(new[] { ".prongsai-output.checked", ".prongsai-output.checked~" }));
        }
    }

    private const int HashLength = 32;

    private static SampleSite SampleSite() => new SampleSite()
        .Page("/", "<a href=\"a/#i\">x</a><a href=\"https://example.go.th/a/\">x</a><a href=\"https://other.example/\">x</a><a href=\"a/\">x</a>")
        .Page("/a/", "<p id=\"i\">x</p><p id=\"ก\">x</p>")
        .File("a.css").File("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

    private static string Show(KeyValuePair<CacheKey, CachedDocument> file) =>
        $"{file.Key} {string.Join(", ", file.Value.References)} {(file.Value.Anchors.IsDefault ? "none" : string.Join(", ", file.Value.Anchors))}";

    private static void AssertChecks(PublishOptions options, string body = "<h4>x</h4>")
    {
        var diagnostics = new DiagnosticBag();
        OutputChecker.Check(new SampleSite().Page("/a/", body).Build(), options, diagnostics);
        Assert.That(diagnostics.ToSorted(), Has.Length.EqualTo(1));
    }

    private Dictionary<CacheKey, CachedDocument> Read() => new CacheFile(Work.CheckCache).Read();
}
