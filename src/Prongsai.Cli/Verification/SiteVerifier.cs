using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using Prongsai.Cli.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Localization;
using Prongsai.Publishing;
using Prongsai.Site.Publication;

namespace Prongsai.Cli.Verification;

/// <summary>
/// Asks the live site for every file of a publication and compares the bytes. The live manifest comes first: where the site is an older
/// publication, its manifest holds the hashes of the older files.
/// </summary>
internal sealed class SiteVerifier(LiveSite live, Uri root, string outputFolder, PublishedSite published)
{
    private const int Concurrency = 8;
    private const long LargestManifest = 32_000_000;

    /// <summary>How many bytes more than twice the expected size are read, so that inserted content can still be recognised.</summary>
    private const long Slack = 65_536;

    /// <param name="progress">Called after each file with the number of files done.</param>
    /// <param name="stop">Ends the run early; what is left counts as unreachable.</param>
    public async Task<SiteVerification> RunAsync(Action<int> progress, CancellationToken stop)
    {
        var answer = await live.Get(PublishedSiteReader.ManifestName, LargestManifest, stop).ConfigureAwait(false);
        var manifest = CompareManifest(answer);
        if (!manifest.WasAnswered)
        {
            return new SiteVerification(root, [manifest]);
        }

        var older = OlderFiles(answer);
        var asked = published.Files.Where(f => !IsForHost(f.Path)).ToList();
        var files = new FileComparison[asked.Count];
        var done = 0;
        await Parallel.ForAsync(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = Concurrency }, async (i, _) =>
        {
            files[i] = await Compare(asked[i], older, stop).ConfigureAwait(false);
            progress(Interlocked.Increment(ref done));
        }).ConfigureAwait(false);
        await AskAgain(files, older, stop).ConfigureAwait(false);
        var leftovers = await Leftovers(older.Values, stop).ConfigureAwait(false);
        var flaws = files.SelectMany(f => f.Flaws).Concat(await new HostProbe(live, root, published).AskAsync(answer, stop).ConfigureAwait(false));
        return new SiteVerification(root, [.. files, .. leftovers, manifest])
        {
            RedirectedTo = answer.RedirectedTo is { } to ? new Uri(to, ".") : null,
            Serving = ServingFlaws.Tell(root, flaws),
        };
    }

    /// <summary>True for files that configure the host, such as <c>.htaccess</c>, which it does not serve.</summary>
    private static bool IsForHost(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is ['.' or '_', ..] or "web.config";
    }

    /// <summary>
    /// Asks once more, one at a time, for files that were not answered while many were asked for at once; stops at the first that is again
    /// not answered, since the host is then likely down.
    /// </summary>
    private async Task AskAgain(FileComparison[] files, Dictionary<string, PublishedFile> older, CancellationToken stop)
    {
        for (var i = 0; i < files.Length; i++)
        {
            if (!files[i].WasAnswered)
            {
                files[i] = await Compare(files[i].File, older, stop).ConfigureAwait(false);
                if (!files[i].WasAnswered)
                {
                    return;
                }
            }
        }
    }

    /// <summary>
    /// Documents of the older publication that this one has no more and that the host still gives to everyone: an upload adds and replaces,
    /// and takes nothing away.
    /// </summary>
    private async Task<List<FileComparison>> Leftovers(IEnumerable<PublishedFile> older, CancellationToken stop)
    {
        var here = published.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var left = new List<FileComparison>();
        foreach (var file in older.Where(f => f.Document is not null && !here.Contains(f.Path)))
        {
            var answer = await live.Get(file.Path, file.Bytes + Slack, stop).ConfigureAwait(false);
            if (answer.IsSuccess && Hash(answer.Content) == file.Sha256)
            {
                left.Add(new FileComparison(file, answer.Address, FileState.Leftover, new(
                    "ไม่มีในเว็บไซต์ที่สร้างแล้ว แต่ทุกคนยังเปิดได้ ให้ลบที่โฮสต์",
                    "The built site has it no more, but anyone can still open it: delete it at the host.")));
            }
        }

        return left;
    }

    private async Task<FileComparison> Compare(PublishedFile file, Dictionary<string, PublishedFile> older, CancellationToken stop)
    {
        var before = older.GetValueOrDefault(file.Path);
        var most = (2 * Math.Max(file.Bytes, before?.Bytes ?? 0)) + Slack;
        var shown = Judge(file, before?.Sha256, await live.Get(file.Path, most, stop).ConfigureAwait(false));
        return shown is { WasAnswered: true, State: FileState.Damaged or FileState.Unreachable } && shown.Address.AbsolutePath.EndsWith('/')
            ? ByName(shown, before?.Sha256, await live.GetByName(file.Path, most, stop).ConfigureAwait(false))
            : shown;
    }

    /// <summary>
    /// For the address of a folder, where the host lists its files or refuses: the answer to <c>index.html</c> by name shows whether the
    /// page is there.
    /// </summary>
    private FileComparison ByName(FileComparison shown, string? olderHash, LiveAnswer byName) =>
        Judge(shown.File, olderHash, byName).State switch
        {
            FileState.Missing => shown with
            {
                State = FileState.Missing,
                Reason = new("โฟลเดอร์นี้ไม่มีไฟล์ index.html", "The folder has no index.html."),
            },
            FileState.Identical => shown with
            {
                State = FileState.Damaged,
                Flaws = [new(ServingDiagnostics.FolderHasNoPage, shown.File.Path)],
                Reason = new(
                    "มีไฟล์แล้ว แต่เว็บไซต์ไม่เปิด index.html เมื่อเรียกที่อยู่ของโฟลเดอร์",
                    "The file is there, but the host does not show index.html for the folder's address."),
            },
            _ => shown,
        };

    /// <summary>
    /// The bytes are compared before the status is read: some hosts send a site's own 404 page with status 404 even at its own address.
    /// </summary>
    private FileComparison Judge(PublishedFile file, string? olderHash, LiveAnswer answer)
    {
        FileComparison Is(FileState state, BilingualText? reason) =>
            new(file, answer.Address, state, reason) { WasAnswered = answer.Status is not null, Flaws = FlawsOf(file, answer) };
        var hash = Hash(answer.Content);
        return answer switch
        {
            { Status: null } => Is(FileState.Unreachable, answer.Failure),
            _ when hash == file.Sha256 => Is(FileState.Identical, null),
            { IsMissing: true } => Is(FileState.Missing, Answered(answer.Status)),
            { IsSuccess: false } => Is(FileState.Unreachable, answer.Failure ?? Answered(answer.Status)),
            _ when hash == olderHash => Is(FileState.Old, new(
                "ยังเป็นไฟล์ของรุ่นก่อน อาจยังไม่ได้อัปโหลดหรือติดแคช",
                "The file of an older publication stands there: not uploaded yet, or kept in a cache.")),
            _ => Is(FileState.Damaged, WithRedirect(answer, Damage(file, answer))),
        };
    }

    /// <summary>Of what visitors are shown: no error page, but for the site's own.</summary>
    private static ImmutableArray<ServingFlaw> FlawsOf(PublishedFile file, LiveAnswer answer) => answer.IsSuccess
        ? [.. ServingJudge.Of(file.Path, answer.Served, answer.Content), .. ServingJudge.OfWay(file.Path, answer.Address, answer.From)]
        : [];

    private static BilingualText Answered(HttpStatusCode? status) =>
        new($"เว็บไซต์ตอบ {(int?)status}", $"The website answered {(int?)status}.");

    private FileComparison CompareManifest(LiveAnswer answer)
    {
        var original = ReadOutput(PublishedSiteReader.ManifestName);
        var file = new PublishedFile(PublishedSiteReader.ManifestName, original.Length, Hash(original), null, null);
        var compared = Judge(file, null, answer);
        if (compared.State != FileState.Damaged || PublishedSiteReader.Parse(answer.Content, root.AbsoluteUri) is null)
        {
            return compared;
        }

        BilingualText reason = new("เว็บไซต์จริงเป็นของการเผยแพร่รุ่นอื่น", "The live site is of another publication.");
        return compared with { State = FileState.Old, Reason = reason };
    }

    private Dictionary<string, PublishedFile> OlderFiles(LiveAnswer manifest) =>
        (manifest.IsSuccess ? PublishedSiteReader.Parse(manifest.Content, root.AbsoluteUri)?.Files ?? [] : [])
            .DistinctBy(f => f.Path)
            .ToDictionary(f => f.Path, StringComparer.Ordinal);

    private BilingualText Damage(PublishedFile file, LiveAnswer answer)
    {
        var original = ReadOutput(file.Path);
        return Hash(original) == file.Sha256
            ? TransferDamage.Explain(original, answer.Content, answer.IsCut)
            : new("เนื้อหาไม่ตรงกับไฟล์ที่สร้าง", "The content is not that of the built file.");
    }

    private static BilingualText WithRedirect(LiveAnswer answer, BilingualText reason) =>
        answer.RedirectedTo is { } to && to.AbsolutePath != answer.Address.AbsolutePath
            ? new($"{reason.Thai} (ถูกพาไปที่ {to.AbsoluteUri})", $"{reason.English} (Led to {to.AbsoluteUri}.)")
            : reason;

    private byte[] ReadOutput(string path)
    {
        try
        {
            return OrdinaryFile.ReadBytes(Path.Combine(outputFolder, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
