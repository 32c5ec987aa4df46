using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;
using Prongsai.Links;
using Prongsai.Publishing;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// Opens the pages that were published last at the site's public address, and keeps what changed since the last look in a file of its own
/// beside the record of links, one sealed line a change.
/// </summary>
internal sealed class OwnPageWatch(BuildSettings settings, AppIo io, DiagnosticBag diagnostics)
{
    /// <summary>No more pages are opened: the ones that citizens read come first in the manifest's order of paths.</summary>
    private const int MostPages = 5_000;

    private const string RecordName = "own-pages.log";
    private const string Html = ".html";
    private const string Index = "index.html";

    private string RecordFile => Path.Combine(io.Full(settings.RecordIn(io)), RecordName);

    /// <summary>Null after a diagnostic.</summary>
    public async Task<ImmutableArray<WatchedPage>?> RunAsync(Uri root, LinkCheckOptions check, CancellationToken stop)
    {
        var output = DisplayPath.Of(settings.Output);
        var published = PublishedSiteReader.Read(io.Full(settings.Output), output);
        var pages = published.Files.Where(f => f.Path.EndsWith(Html, StringComparison.Ordinal) && !f.IsMoved).Take(MostPages)
            .Select(f => new PublishedPage(AddressOf(root, f.Path), f.Sha256)).ToList();
        if (pages.Count == 0)
        {
            diagnostics.Add(CliDiagnostics.NothingToCompare, new SourceFile(output, "").Span(0, 0), output);
            return null;
        }

        try
        {
            var before = Before();
            var looks = await new SiteWatch(check, io.Clock).LookAsync(pages, stop).ConfigureAwait(false);
            ImmutableArray<WatchedPage> watched = [.. looks.Select(l => new WatchedPage(l, before.GetValueOrDefault(l.Address.AbsoluteUri)))];
            Append(watched.Where(w => w.IsNew));
            return watched;
        }
        catch (Exception e) when (LinkRecordFolder.IsWriteFailure(e))
        {
            diagnostics.Add(CliDiagnostics.RecordNotWritten, new SourceFile(RecordFile, "").Span(0, 0), RecordFile, e.Message);
            return null;
        }
    }

    private static Uri AddressOf(Uri root, string path)
    {
        var shown = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        return new(root, string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)));
    }

    /// <summary>The last look at each page; a line that cannot be read says nothing.</summary>
    private Dictionary<string, (DateOnly Day, OwnPageState State, string? Sha256)> Before()
    {
        var before = new Dictionary<string, (DateOnly, OwnPageState, string?)>(StringComparer.Ordinal);
        foreach (var line in File.Exists(RecordFile) ? Encoding.UTF8.GetString(OrdinaryFile.ReadBytes(RecordFile)).Split('\n') : [])
        {
            if (Read(line) is { } look)
            {
                before[look.Address] = (look.Day, look.State, look.Sha256);
            }
        }

        return before;
    }

    private static (string Address, DateOnly Day, OwnPageState State, string? Sha256)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Text(string key) => json.RootElement.TryGetProperty(key, out var value) ? value.GetString() : null;
            return Text("url") is { } url && IsoDay.TryParse(Text("day"), out var day) && Enum.TryParse<OwnPageState>(Text("state"), ignoreCase: true, out var state)
                ? (url, day, state, Text("sha256"))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private void Append(IEnumerable<WatchedPage> pages)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(RecordFile) ?? "");
        using var file = OrdinaryFile.OpenOrBegin(RecordFile, FileShare.Read);
        using var chain = LinkRecordChain.Of(file);
        foreach (var look in pages.Select(p => p.Look))
        {
            var line = Encoding.UTF8.GetBytes(Line(look, chain.Value));
            chain.Add(line);
            file.Write(line);
        }

        file.Flush(flushToDisk: true);
    }

    private static string Line(OwnPageLook look, string chain)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteString("day", IsoDay.Show(ThaiTime.DayOf(look.Time)));
            json.WriteString("url", look.Address.AbsoluteUri);
            json.WriteString("state", look.State.ToString().ToLowerInvariant());
            json.WriteString("sha256", look.Sha256);
            json.WriteString(LinkCheckFormat.Chain, chain);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}

/// <summary>A look at one page beside the last one that differed.</summary>
internal sealed record WatchedPage(OwnPageLook Look, (DateOnly Day, OwnPageState State, string? Sha256) Before)
{
    /// <summary>True where nobody has seen it so before.</summary>
    public bool IsNew => Before.Day == default || Before.State != Look.State || (Look.Sha256 is not null && Before.Sha256 != Look.Sha256);

    /// <summary>True where citizens see something else than was published.</summary>
    public bool IsFailure => Look.State is OwnPageState.Changed or OwnPageState.Hijacked or OwnPageState.Vanished;
}
