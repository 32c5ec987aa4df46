using System.Collections.Immutable;
using Prongsai.Preview.Watching;

namespace Prongsai.UnitTests.Preview;

/// <summary>A save is seen however an editor makes it and whether or not the system tells of it; waiting is for the change, never for a time.</summary>
public sealed class FolderChangesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private string _folder = "";
    private string _file = "";

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("prongsai-watch-").FullName;
        _file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "years")).FullName, "scores.yaml");
        File.WriteAllText(_file, "overall: 1");
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_file_that_is_written_is_seen(bool withEvents)
    {
        using var changes = Watch(withEvents);
        await File.WriteAllTextAsync(_file, "overall: 12");
        Assert.That(await NextAsync(changes), Is.EqualTo([_folder]));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_file_that_is_put_in_the_place_of_another_is_seen(bool withEvents)
    {
        using var changes = Watch(withEvents);
        await File.WriteAllTextAsync(_file + "~", "overall: 12");
        File.Move(_file + "~", _file, overwrite: true);
        Assert.That(await NextAsync(changes), Is.EqualTo([_folder]));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_folder_that_goes_and_comes_is_seen_and_watched_on(bool withEvents)
    {
        using var changes = Watch(withEvents);
        Directory.Delete(_folder, recursive: true);
        var gone = await NextAsync(changes);
        Make(_folder, _file);
        var back = await NextAsync(changes);
        await File.WriteAllTextAsync(_file, "overall: 123");
        Assert.That(gone.Concat(back).Concat(await NextAsync(changes)), Is.EqualTo([_folder, _folder, _folder]));
    }

    [Test]
    public async Task After_a_folder_came_again_the_system_tells_again()
    {
        var watchers = new List<string>();
        using var changes = new FolderChanges([_folder], folder =>
        {
            watchers.Add(folder);
            return null;
        });
        await File.WriteAllTextAsync(_file, "overall: 12");
        await NextAsync(changes);
        Assert.That(watchers, Has.Count.GreaterThan(1));
    }

    [Test]
    public async Task A_change_that_comes_while_nobody_waits_is_not_lost()
    {
        using var changes = Watch(withEvents: true);
        await File.WriteAllTextAsync(_file, "overall: 12");
        Assert.That(async () => await changes.IsQuietAsync(TimeSpan.FromMilliseconds(1), CancellationToken.None), Is.False.After(20_000, 5));
        Assert.That(await NextAsync(changes), Is.EqualTo([_folder]));
    }

    [TestCase(".scores.yaml.swp")]
    [TestCase("scores.yaml~")]
    [TestCase(".cache/compiled.dll")]
    [TestCase("~$scores.yaml")]
    public void The_traces_of_editors_and_our_own_are_no_change(string name)
    {
        var before = FolderScan.Of(_folder);
        var trace = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(trace) ?? _folder);
        File.WriteAllText(trace, "");
        Assert.That(FolderScan.Of(_folder), Is.EquivalentTo(before));
    }

    private FolderChanges Watch(bool withEvents) => withEvents ? new FolderChanges([_folder]) : new FolderChanges([_folder], _ => null);

    private static void Make(string folder, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        File.WriteAllText(file, "overall: 1");
    }

    private static async Task<ImmutableHashSet<string>> NextAsync(FolderChanges changes)
    {
        using var limit = new CancellationTokenSource(Patience);
        return await changes.NextAsync(limit.Token);
    }
}
