using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;
using static Prongsai.SiteTests.Support.DocumentSite;

namespace Prongsai.SiteTests.Verification;

/// <summary>
/// What <c>verify</c> says of a document's addresses after its file was replaced, renamed, moved or removed, while evaluators open it and
/// later: first against the site as it was, then against the new one once it is uploaded over it.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DocumentVerifyTests : IDisposable
{
    private const string Moved = "content/years/2565/items/o1/";
    private const string NewAddress = "2565/oit/o01/first-plan.csv";

    private readonly TestSite _site = Published();
    private readonly SmallServer _host;

    public DocumentVerifyTests()
    {
        Upload();
        _host = new SmallServer(Live);
    }

    private string Live => Path.Combine(_site.Root, "live");

    public void Dispose()
    {
        _host.Dispose();
        _site.Dispose();
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_replaced_document_is_old_there_until_it_is_uploaded_and_then_both_versions_open(bool isFrozen)
    {
        Day(isFrozen);
        _site.Write(Folder + "plan.csv", Second).Write(Folder + "item.yaml", ItemFile("plan.csv", "2022-05-02"));
        Good(_site);
        var earlier = Earlier();
        var before = Differing(4);
        Upload();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((before[Address], before[earlier], before["manifest.json"]), Is.EqualTo(("old", "missing", "old")));
            Assert.That(Differing(0), Is.Empty);
            Assert.That((Seen(Address), Seen(earlier)), Is.EqualTo((Second, First)));
        }
    }

    [Test]
    public void A_version_before_that_was_not_uploaded_is_told()
    {
        _site.Write(Folder + "plan.csv", Second);
        Good(_site);
        Upload();
        File.Delete(Path.Combine(Live, Earlier()));
        Assert.That(Differing(4), Is.EqualTo(new Dictionary<string, string> { [Earlier()] = "missing" }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_moved_document_is_missing_at_its_new_address_and_stands_at_the_old_one_all_the_time(bool isFrozen)
    {
        Day(isFrozen);
        Directory.Move(Path.Combine(_site.Root, Folder), Path.Combine(_site.Root, Moved));
        _site.Write(Moved + "item.yaml", ItemFile("plan.csv", "2022-03-01", "first-plan.csv"));
        Good(_site);
        var before = Differing(4);
        Upload();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Does.Not.ContainKey(Address));
            Assert.That(before[NewAddress], Is.EqualTo("missing"));
            Assert.That(Differing(0), Is.Empty);
            Assert.That((Seen(Address), Seen(NewAddress)), Is.EqualTo((First, First)));
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Replaced_after_it_was_renamed_it_is_old_at_the_address_that_it_had(bool isFrozen)
    {
        Day(isFrozen);
        File.Move(Path.Combine(_site.Root, Folder, "plan.csv"), Path.Combine(_site.Root, Folder, "new.csv"));
        _site.Write(Folder + "item.yaml", ItemFile("new.csv", "2022-03-01"));
        Good(_site);
        Upload();
        _site.Write(Folder + "new.csv", Second);
        Good(_site);
        var before = Differing(4);
        Upload();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((before[Address], before["2565/oit/o02/new.csv"]), Is.EqualTo(("old", "old")));
            Assert.That(Differing(0), Is.Empty);
            Assert.That((Seen(Address), Seen("2565/oit/o02/new.csv")), Is.EqualTo((Second, Second)));
        }
    }

    [Test]
    public void Removed_while_it_is_assessed_it_stays_here_and_there()
    {
        Day(isFrozen: true);
        Directory.Delete(Path.Combine(_site.Root, Folder), recursive: true);
        Assert.That(_site.Run("build", "--format", "line").Out, Does.Contain("error PRS6004"));
        Assert.That((Differing(0).Count, Seen(Address)), Is.EqualTo((0, First)));
    }

    [Test]
    public void Removed_later_it_is_left_over_there_until_it_is_deleted()
    {
        Day(isFrozen: false);
        Directory.Delete(Path.Combine(_site.Root, Folder), recursive: true);
        Assert.That(_site.Run("build", "--format", "line").Out, Does.Contain("warning PRS6005"));
        var before = Differing(4);
        var said = _site.Run("verify", "--messages", "en", "--url", _host.Url).Out;
        File.Delete(Path.Combine(Live, Address));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before[Address], Is.EqualTo("leftover"));
            Assert.That(said, Does.Contain($"Delete these files at the host: {Address}.\n"));
            Assert.That(said[said.IndexOf("Upload these files", StringComparison.Ordinal)..], Does.Not.Contain(Address));
            Assert.That(Differing(4), Does.Not.ContainKey(Address));
        }

        Upload();
        Assert.That(Differing(0), Is.Empty);
    }

    [Test]
    public void A_version_that_should_never_have_been_public_is_left_over_where_it_was_kept_before()
    {
        _site.Write(Folder + "plan.csv", Second);
        Good(_site);
        var earlier = Earlier();
        Upload();
        _site.Write(Folder + "item.yaml", ItemFile("plan.csv", "2022-03-01") + "    keepEarlier: false\n");
        Assert.That(_site.Run("build").ExitCode, Is.Zero);
        Assert.That(File.Exists(Path.Combine(_site.Output, earlier)), Is.False);
        Assert.That(Differing(4)[earlier], Is.EqualTo("leftover"));
    }

    private string Earlier() => Folders.PathsIn(_site.Output).Single(p => p.StartsWith("2565/oit/o02/plan.", StringComparison.Ordinal) && p != Address);

    private void Day(bool isFrozen) => _site.Clock = isFrozen ? WithinFreeze : AfterFreeze;

    /// <summary>As people upload: what is there is replaced, and nothing is taken away.</summary>
    private void Upload() => TestSite.CopyFolder(_site.Output, Live);

    private string Seen(string path)
    {
        using var client = new HttpClient();
        return client.GetStringAsync(new Uri(_host.Url + path)).GetAwaiter().GetResult();
    }

    private Dictionary<string, string> Differing(int exitCode)
    {
        var result = _site.Run("verify", "--format", "json", "--url", _host.Url);
        Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Out);
        using var json = JsonDocument.Parse(result.Out);
        return json.RootElement.GetProperty("differing").EnumerateArray()
            .ToDictionary(d => d.GetProperty("path").GetString() ?? "", d => d.GetProperty("state").GetString() ?? "");
    }
}
