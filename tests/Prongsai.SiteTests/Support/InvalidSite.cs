using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// A folder of <c>fixtures/invalid</c> laid over the smallest valid site. What its files cannot say stands in lists:
/// <c>delete.txt</c> names what is missing, <c>names.txt</c> files and folders and the names they are to have, with <c>\uXXXX</c> for signs, <c>links.txt</c> links and their targets, <c>pad.txt</c> files and the size to fill them
/// to, <c>run.txt</c> a command line other than <c>check</c>. The theme <c>default</c> is that of <c>fixtures/sites/plain</c> here, so
/// that what the real one looks like plays no part. It is compiled once for all: each site finds it in its cache. Where it is the real one
/// that matters, a fixture that brings no theme of its own has that.
/// </summary>
internal sealed class InvalidSite : IDisposable
{
    private const string ExpectedFile = "expected.txt";

    private static readonly string[] Form = ["--format", "line", "--messages", "both"];

    private static readonly Lazy<(string Name, byte[] Content)> Compiled = new(Compile);

    private readonly string _folder;
    private readonly TestSite _site = TestSite.Of("minimal");

    public InvalidSite(string name, bool hasRealTheme = false)
    {
        _folder = Path.Combine(Root, name);
        HasRealTheme = hasRealTheme && !Directory.Exists(Path.Combine(_folder, "themes"))
            && !List("delete.txt").Any(path => path[0].StartsWith("themes/", StringComparison.Ordinal));
        if (!HasRealTheme)
        {
            PlainTheme.Write(In("themes/default"));
            Directory.CreateDirectory(In("themes/.cache"));
            File.WriteAllBytes(In($"themes/.cache/{Compiled.Value.Name}"), Compiled.Value.Content);
        }

        Folders.Copy(_folder, _site.Root);
        foreach (var names in Lines("names.txt").Select(l => l.Split(" => ")))
        {
            Directory.Move(In(names[0]), In(Regex.Unescape(names[1])));
        }

        foreach (var path in List("delete.txt"))
        {
            Folders.Delete(In(path[0]));
        }

        foreach (var link in List("links.txt"))
        {
            File.CreateSymbolicLink(In(link[0]), link[1]);
        }

        foreach (var file in List("pad.txt"))
        {
            var size = int.Parse(file[1], CultureInfo.InvariantCulture);
            File.AppendAllText(In(file[0]), new string('#', size - (int)new FileInfo(In(file[0])).Length));
        }
    }

    public static string Root { get; } = Path.Combine(Repo.Fixtures, "invalid");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public string Expected => Path.Combine(_folder, ExpectedFile);

    /// <summary>What is published, without what the program remembers beside the sites of a portal.</summary>
    public IEnumerable<KeyValuePair<string, string>> Output => [.. Folders.SnapshotOf(_site.Output).Where(f => !f.Key.StartsWith(".prongsai-", StringComparison.Ordinal))];

    public bool HasRealTheme { get; }

    /// <summary>Runs the program; the site's own folder, which differs from run to run, is shown as <c>…</c>.</summary>
    public RunResult Run() => Run((site, arguments) => site.Run(arguments));

    /// <inheritdoc cref="Run()"/>
    /// <param name="program">Runs a program on the site.</param>
    public RunResult Run(Func<TestSite, string[], RunResult> program)
    {
        var result = program(_site, [.. List("run.txt").FirstOrDefault() ?? ["check"], .. Form]);
        return result with { Out = result.Out.Replace(_site.Root, "…", StringComparison.Ordinal) };
    }

    public void Dispose() => _site.Dispose();

    /// <summary>The file in which a build keeps the compiled theme.</summary>
    private static (string Name, byte[] Content) Compile()
    {
        using var site = TestSite.Of("minimal");
        PlainTheme.Write(Path.Combine(site.Root, "themes", "default"));
        site.Run("check");
        var kept = Directory.GetFiles(Path.Combine(site.Root, "themes", ".cache")).Single();
        return (Path.GetFileName(kept), File.ReadAllBytes(kept));
    }

    private string In(string path) => Path.Combine(_site.Root, path);

    private IEnumerable<string[]> List(string name) => Lines(name).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private IEnumerable<string> Lines(string name)
    {
        var file = Path.Combine(_folder, name);
        return File.Exists(file) ? File.ReadLines(file) : [];
    }
}
