using System.Collections.Concurrent;
using System.Security.Cryptography;
using Prongsai.Cli;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;
using Prongsai.Rendering.Razor;

namespace Prongsai.Testing;

/// <summary>
/// A site in a folder of its own, run through the real program in this process. Uses the repository's themes, with their compiled
/// cache, until a test brings a theme of its own.
/// </summary>
public sealed class TestSite : IDisposable
{
    /// <summary>The full program's, whose compiler every run shares.</summary>
    internal static readonly ITemplateSource Templates = new CompiledTemplates();

    /// <summary>Below the site; there are none but where a fixture brings some.</summary>
    private const string NoFrameworks = "frameworks";

    /// <summary>What the documents of a content were found to be, kept beside its sites as between the runs of an agency's own.</summary>
    private const string Opened = ".prongsai-output.opened";

    private static readonly ConcurrentDictionary<string, byte[]> OpenedIn = new(StringComparer.Ordinal);

    private string? _source;

    private TestSite(string root) => Root = root;

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    /// <summary>The folder of national frameworks that the program comes with; none where the site brings its own.</summary>
    public string Frameworks { get; set; } = Repo.Frameworks;

    /// <summary>What a person types while a run asks.</summary>
    public string Typed { get; set; } = "";

    /// <summary>Whether a person watches the runs and can be asked.</summary>
    public bool IsWatched { get; set; }

    /// <summary>The variables of the environment that the runs see.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The clock of the runs; tests that depend on the day set their own.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>A site with the content of <c>fixtures/sites/&lt;name&gt;</c>.</summary>
    public static TestSite Of(string name) => From(Path.Combine(Repo.Fixtures, "sites", name, "content"));

    /// <summary>A folder without any content.</summary>
    public static TestSite Empty() => new(Directory.CreateTempSubdirectory("prongsai-test-").FullName);

    /// <summary>The real site of this repository.</summary>
    public static TestSite Real() => From(Repo.Content);

    public static TestSite From(string content)
    {
        var site = new TestSite(Directory.CreateTempSubdirectory("prongsai-test-").FullName);
        CopyFolder(content, Path.Combine(site.Root, "content"));
        site.Frameworks = Directory.Exists(Path.Combine(content, "frameworks")) ? NoFrameworks : Repo.Frameworks;
        site._source = content;
        if (OpenedIn.TryGetValue(content, out var opened))
        {
            File.WriteAllBytes(Path.Combine(site.Root, Opened), opened);
        }

        return site;
    }

    /// <summary>Lays a folder's files over the site; a <c>themes</c> folder in it is laid over a copy of the repository's themes.</summary>
    public TestSite Overlay(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "themes")))
        {
            OwnThemes();
        }

        CopyFolder(folder, Root);
        return this;
    }

    /// <summary>Gives the site its own copy of the repository's themes.</summary>
    public TestSite OwnThemes()
    {
        CopyFolder(Repo.Themes, Path.Combine(Root, "themes"));
        return this;
    }

    /// <summary>Gives the site's content its own copy of the national frameworks, in place of the program's.</summary>
    public TestSite OwnFrameworks()
    {
        CopyFolder(Repo.Frameworks, Path.Combine(Root, "content", "frameworks"));
        Frameworks = NoFrameworks;
        return this;
    }

    public TestSite Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Root);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Replaces the first occurrence of a text in a file; fails if it is not there.</summary>
    public TestSite Replace(string path, string from, string to)
    {
        var text = Read(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"{path} does not hold \"{from}\"")
            : Write(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public RunResult Run(params string[] arguments) => RunBare(WithFolders(arguments));

    /// <summary>Exactly these arguments, without the folders of the tests.</summary>
    public RunResult RunBare(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(arguments, new AppIo(output, error, IsWatched, Root, Clock, Templates)
        {
            In = new(new StringReader(Typed)),
            Variable = name => Variables.GetValueOrDefault(name),
        });
        if (_source is { } source && !OpenedIn.ContainsKey(source) && File.Exists(Path.Combine(Root, Opened)))
        {
            OpenedIn.TryAdd(source, File.ReadAllBytes(Path.Combine(Root, Opened)));
        }

        return new RunResult(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Arguments that name the themes and frameworks that the site is to have.</summary>
    public string[] WithFolders(params string[] arguments)
    {
        if (arguments is ["explain" or "verify" or "schema" or "menu" or "mend" or "publish" or "pack", ..])
        {
            return arguments;
        }

        var ownThemes = Directory.Exists(Path.Combine(Root, "themes"));
        string[] all = arguments is ["portal", ..] ? arguments : [.. arguments, "--frameworks", Frameworks];
        return ownThemes || arguments is ["links" or "new", ..] ? all : [.. all, "--themes", Repo.Themes];
    }

    /// <summary>Every file of the output with its hash, in ordinal order.</summary>
    public SortedDictionary<string, string> Snapshot() => Snapshot(Output);

    public static SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return files;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Lays the files of a folder over those of another.</summary>
    public static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target, overwrite: true);
        }
    }
}
