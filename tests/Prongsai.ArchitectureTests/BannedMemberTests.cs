using System.Collections.Immutable;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>Clock, console, process, files, network and the machine's culture are touched only where the design says so.</summary>
public sealed class BannedMemberTests
{
    private static readonly Zone Cli = new("Prongsai.Cli");

    private static readonly Zone Preview = new("Prongsai.Preview.Http");

    private static readonly Zone OpeningFiles = new("Prongsai.Core.Files");

    private static readonly ImmutableArray<Zone> FileZones =
    [
        OpeningFiles,
        new("Prongsai.Content"),
        new("Prongsai.Rendering.Themes"),
        new("Prongsai.Compilation"),
        new("Prongsai.Publishing"),
        new("Prongsai.Exchange"),
        new("Prongsai.Documents"),
        new("Prongsai.Preview.Watching"),
        new("Prongsai.Transfer"),
    ];

    private static readonly ImmutableArray<Ban> Bans =
    [
        new("only the command line talks to the console", ["System.Console"], Cli),
        new("the date comes in through the command line's AppIo",
        [
            "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
            "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        ]),
        new("only the command line and what opens links or documents measure time",
        [
            "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Environment.get_TickCount",
            "System.Environment.get_TickCount64",
        ], Cli, new("Prongsai.Links"), new("Prongsai.Documents")),
        new("no result may depend on the machine's culture",
        [
            "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
            "System.Globalization.NumberFormatInfo.get_CurrentInfo", "System.Globalization.DateTimeFormatInfo.get_CurrentInfo",
            "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
            "System.Threading.Thread.get_CurrentCulture", "System.Threading.Thread.get_CurrentUICulture",
        ]),
        new("only the command line settles the culture",
        [
            "System.Globalization.CultureInfo.set_CurrentCulture", "System.Globalization.CultureInfo.set_CurrentUICulture",
            "System.Globalization.CultureInfo.set_DefaultThreadCurrentCulture",
            "System.Globalization.CultureInfo.set_DefaultThreadCurrentUICulture",
        ], Cli),
        new("an exit code is returned", ["System.Environment.Exit", "System.Environment.FailFast"]),
        new("no other program is started but the full one, the reader of PDFs and the browser",
            ["System.Diagnostics.Process.Start"], new("Prongsai.Cli.Hosting"), new("Prongsai.Documents.Pdf")),
        new("the same content gives the same bytes",
            ["System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7"]),
        new("files are read and written only at the ends of the line",
        [
            "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileSystemInfo",
            "System.IO.FileStream", "System.IO.FileSystemWatcher", "System.IO.RandomAccess",
        ], [Cli, .. FileZones]),
        new("files are opened by OrdinaryFile, which opens nothing else",
        [
            "System.IO.File.ReadAllBytes", "System.IO.File.ReadAllBytesAsync", "System.IO.File.ReadAllText", "System.IO.File.ReadAllTextAsync",
            "System.IO.File.ReadAllLines", "System.IO.File.ReadAllLinesAsync", "System.IO.File.ReadLines", "System.IO.File.ReadLinesAsync",
            "System.IO.File.Open", "System.IO.File.OpenRead", "System.IO.File.OpenText", "System.IO.File.OpenWrite", "System.IO.File.OpenHandle",
            "System.IO.File.Create", "System.IO.File.CreateText", "System.IO.File.Copy", "System.IO.File.WriteAllBytes", "System.IO.File.WriteAllText",
            "System.IO.File.WriteAllLines", "System.IO.File.AppendAllBytes", "System.IO.File.AppendAllText", "System.IO.File.AppendAllLines",
            "System.IO.File.AppendText", "System.IO.FileStream..ctor", "System.IO.FileInfo.Open", "System.IO.FileInfo.OpenRead",
            "System.IO.FileInfo.OpenText", "System.IO.FileInfo.OpenWrite", "System.IO.FileInfo.Create", "System.IO.FileInfo.CreateText",
            "System.IO.FileInfo.CopyTo", "System.IO.FileInfo.AppendText",
        ], OpeningFiles),
        new("a build never touches the network",
        [
            "System.Net.Http.*", "System.Net.Sockets.*", "System.Net.HttpListener", "System.Net.WebRequest", "System.Net.WebClient",
            "System.Net.Dns",
        ], Cli, new("Prongsai.Links"), new("Prongsai.Transfer.Targets"), Preview),
        new("only the preview waits for connections", ["System.Net.Sockets.TcpListener", "System.Net.HttpListener"], Preview),
        new("the preview is for this machine only", ["System.Net.IPAddress.Any", "System.Net.IPAddress.IPv6Any"]),
        new("the preview opens no connection, and is reached by no other name",
        [
            "System.Net.Http.*", "System.Net.Sockets.TcpClient", "System.Net.Sockets.Socket.Connect", "System.Net.Sockets.Socket.ConnectAsync",
            "System.Net.Sockets.Socket.Bind", "System.Net.Dns", "System.Net.IPAddress.Parse", "System.Net.IPAddress.TryParse",
        ], Cli, new("Prongsai.Links")),
    ];

    [TestCaseSource(typeof(Product), nameof(Product.AssemblyNames))]
    public void Nothing_banned_is_used(string name) => Law.Holds(Breaches(Product.Scan(name)), $"Banned in {name}:");

    [TestCase("System.Console.WriteLine();", "Prongsai.Site.Pages", false)]
    [TestCase("System.Console.WriteLine();", "Prongsai.Cli.Reporting", true)]
    [TestCase("_ = System.DateTime.Now;", "Prongsai.Cli", false)]
    [TestCase("_ = System.DateTime.Today.Year;", "Prongsai.Core.Model", false)]
    [TestCase("_ = System.DateTimeOffset.UtcNow;", "Prongsai.Rendering", false)]
    [TestCase("_ = System.DateTime.MinValue;", "Prongsai.Core", true)]
    [TestCase("_ = System.TimeProvider.System;", "Prongsai.Publishing", false)]
    [TestCase("_ = System.TimeProvider.System;", "Prongsai.Cli", true)]
    [TestCase("_ = System.Globalization.CultureInfo.CurrentCulture;", "Prongsai.Cli", false)]
    [TestCase("_ = System.Globalization.CultureInfo.InvariantCulture;", "Prongsai.Core", true)]
    [TestCase("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", "Prongsai.Cli", true)]
    [TestCase("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", "Prongsai.Content", false)]
    [TestCase("System.Environment.Exit(1);", "Prongsai.Cli", false)]
    [TestCase("_ = System.Environment.NewLine;", "Prongsai.Core", true)]
    [TestCase("System.Diagnostics.Process.Start(\"x\");", "Prongsai.Cli", false)]
    [TestCase("System.Diagnostics.Process.Start(\"x\");", "Prongsai.Documents.Packages", false)]
    [TestCase("System.Diagnostics.Process.Start(\"x\");", "Prongsai.Documents.Pdf", true)]
    [TestCase("_ = System.Linq.Enumerable.Select([\"x\"], System.IO.File.ReadAllText);", "Prongsai.Rendering.Text", false)]
    [TestCase("_ = System.IO.File.Exists(\"x\");", "Prongsai.Rendering.Themes", true)]
    [TestCase("_ = System.IO.File.Exists(\"x\");", "Prongsai.RenderingExtra.Themes", false)]
    [TestCase("_ = System.IO.File.ReadAllText(\"x\");", "Prongsai.Content", false)]
    [TestCase("_ = new System.IO.FileStream(\"x\", System.IO.FileMode.Create);", "Prongsai.Cli", false)]
    [TestCase("_ = new System.IO.FileInfo(\"x\").OpenRead();", "Prongsai.Publishing", false)]
    [TestCase("_ = System.IO.File.ReadAllBytes(\"x\");", "Prongsai.Core.Files", true)]
    [TestCase("_ = System.IO.Path.Combine(\"x\", \"y\");", "Prongsai.Core", true)]
    [TestCase("_ = new System.Net.Http.HttpClient();", "Prongsai.Content", false)]
    [TestCase("_ = new System.Net.Http.HttpClient();", "Prongsai.Links", true)]
    [TestCase("_ = System.Net.Sockets.AddressFamily.InterNetwork.ToString();", "Prongsai.Publishing", false)]
    [TestCase("_ = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);", "Prongsai.Preview.Http", true)]
    [TestCase("_ = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Any, 0);", "Prongsai.Preview.Http", false)]
    [TestCase("_ = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);", "Prongsai.Links", false)]
    [TestCase("_ = new System.Net.Sockets.TcpClient();", "Prongsai.Preview.Http", false)]
    [TestCase("_ = new System.Net.Http.HttpClient();", "Prongsai.Preview.Http", false)]
    [TestCase("_ = System.Net.Sockets.AddressFamily.InterNetwork.ToString();", "Prongsai.Preview.Watching", false)]
    [TestCase("_ = System.IO.File.Exists(\"x\");", "Prongsai.Preview.Answers", false)]
    [TestCase("_ = System.Random.Shared.Next();", "Prongsai.Cli", false)]
    [TestCase("_ = System.Guid.NewGuid();", "Prongsai.Cli", false)]
    public void A_use_is_seen_in_its_namespace(string statement, string place, bool allowed)
    {
        var sample = Sample.Compile($"namespace {place} {{ class Sample {{ void Act() {{ {statement} }} }} }}");
        Assert.That(Breaches(sample).Any(), Is.Not.EqualTo(allowed));
    }

    [TestCase("System.Func<System.DateTime> clock = () => System.DateTime.Now; clock();")]
    [TestCase("System.DateTime Local() => System.DateTime.Now; Local();")]
    [TestCase("System.Collections.Generic.IEnumerable<object> Local() { yield return System.DateTime.Now; } Local();")]
    [TestCase("async System.Threading.Tasks.Task Local() { await System.Threading.Tasks.Task.Yield(); _ = System.DateTime.Now; } Local();")]
    [TestCase("switch (GetHashCode()) { case 0: case 1: case 2: case 3: case 4: _ = System.DateTime.Now; break; case 5: case 6: return; }")]
    public void A_use_inside_generated_code_is_seen(string statement) =>
        Assert.That(Breaches(Sample.Compile($"class Sample {{ void Act() {{ {statement} }} }}")).ToList(), Has.Count.EqualTo(1));

    private static IEnumerable<string> Breaches(ScannedAssembly assembly) => Bans.SelectMany(ban => ban.Breaches(assembly));
}
