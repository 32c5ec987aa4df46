using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Site.Publication;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Targets;

namespace Prongsai.Transfer;

/// <summary>
/// Brings a built site into a far folder. It may be cut off anywhere: each file appears whole or not at all, in an order in which no page
/// shows what is not there, and the next run goes on. Nothing is deleted before all that is new stands there.
/// </summary>
/// <param name="source">The built site.</param>
/// <param name="target">The far folder.</param>
/// <param name="progress">Told how many of how many files are done.</param>
public sealed class SiteTransfer(SourceSite source, ITransferTarget target, Action<int, int> progress)
{
    private const int NamedFiles = 3;

    private int _done;
    private int _all;
    private int _written;

    /// <param name="replacesForeign">Whether files of others may be replaced.</param>
    /// <exception cref="TransferException">It cannot begin or go on.</exception>
    public TransferReport Run(bool replacesForeign)
    {
        var far = Read();
        var plan = Attempted(source.ManifestName, 0, () => TransferPlan.Of(source, far, target));
        if (!replacesForeign && plan.Foreign(far, source).ToList() is { Count: > 0 } foreign)
        {
            throw new TransferException(TransferFault.TargetForeign, $"{foreign.Count}", string.Join(", ", foreign.Take(NamedFiles)));
        }

        if (plan.Writes.FirstOrDefault(f => !source.Holds(f)) is { } changed)
        {
            throw new TransferException(TransferFault.SourceChanged, changed.Path);
        }

        if (!plan.IsEmpty || far.HasJournal || far.Leftovers.Any())
        {
            Change(plan, far);
        }

        var readBack = ReadBack(plan);
        return new TransferReport(_written, plan.Deletions.Length, readBack, !plan.IsEmpty || _written > 0);
    }

    private FarSite Read() => Attempted(source.ManifestName, 0, () => FarSite.Read(target, source));

    private void Change(TransferPlan plan, FarSite far)
    {
        _all = plan.Writes.Length + plan.Deletions.Length;
        var fresh = plan.Writes.Select(f => f.Path).Where(p => !far.Has(p));
        var noted = far.Published.Keys.Union(far.Noted).Union(fresh).Order(StringComparer.Ordinal);
        Put(FarSite.Journal, Encoding.UTF8.GetBytes(string.Concat(noted.Select(p => p + "\n"))));
        foreach (var file in plan.Writes)
        {
            Put(file);
        }

        if (plan.WritesManifest)
        {
            Put(source.ManifestName, source.Manifest);
        }

        string[] putAnew = [FarSite.Journal, .. plan.Writes.Select(f => f.Path), .. plan.WritesManifest ? [source.ManifestName] : Array.Empty<string>()];
        far.Leftovers.Except(putAnew.Select(FarSite.UnfinishedOf)).ToList().ForEach(Delete);
        plan.Deletions.ToList().ForEach(DeleteListed);
        foreach (var folder in plan.Deletions.SelectMany(Above).Distinct(StringComparer.Ordinal).OrderByDescending(f => f.Length))
        {
            target.TryDeleteFolder(folder);
        }

        Delete(FarSite.Journal);
    }

    private void DeleteListed(string path)
    {
        Delete(path);
        progress(++_done, _all);
    }

    private void Delete(string path) => Attempted(path, 0, () =>
    {
        target.Delete(path);
        return true;
    });

    private void Put(PublishedFile file)
    {
        Attempted(file.Path, file.Bytes, () =>
        {
            using var content = source.Open(file.Path);
            using var sha = SHA256.Create();
            using (var hashing = new CryptoStream(content, sha, CryptoStreamMode.Read))
            {
                target.Write(FarSite.UnfinishedOf(file.Path), hashing);
            }

            return Convert.ToHexStringLower(sha.Hash ?? []) == file.Sha256 ? true : throw new TransferException(TransferFault.SourceChanged, file.Path);
        });
        Attempted(file.Path, file.Bytes, () =>
        {
            target.Replace(FarSite.UnfinishedOf(file.Path), file.Path);
            return true;
        });
        _written++;
        progress(++_done, _all);
    }

    private void Put(string path, byte[] content) => Attempted(path, content.Length, () =>
    {
        using var stream = new MemoryStream(content);
        target.Write(FarSite.UnfinishedOf(path), stream);
        target.Replace(FarSite.UnfinishedOf(path), path);
        return true;
    });

    /// <summary>Reads back what was written, and of a near folder all else too; what is not right is written once more.</summary>
    private int ReadBack(TransferPlan plan)
    {
        ImmutableArray<PublishedFile> asked = target.IsNear ? source.Published.Files : plan.Writes;
        var wrong = Wrong(asked.Where(f => !plan.Doubted.Contains(f.Path)));
        if (wrong.FirstOrDefault(f => !source.Holds(f)) is { } changed)
        {
            throw new TransferException(TransferFault.SourceChanged, changed.Path);
        }

        wrong.ForEach(Put);
        return Wrong(wrong).FirstOrDefault() is { } still
            ? throw new TransferException(TransferFault.ReadBackDiffers, still.Path)
            : asked.Select(f => f.Path).Union(plan.Doubted).Count();
    }

    private List<PublishedFile> Wrong(IEnumerable<PublishedFile> files) =>
        [.. files.Where(f => Attempted(f.Path, 0, () => TransferPlan.HashOf(target, f.Path)) != f.Sha256)];

    private T Attempted<T>(string path, long bytes, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var fault = Refusal.Of(target, path, bytes, e);
            TryDelete(FarSite.UnfinishedOf(path));
            throw fault;
        }
    }

    /// <summary>What did not fit is not left to fill a full disk; the reason that is told is the first one.</summary>
    private void TryDelete(string path)
    {
        try
        {
            target.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or TransferException)
        {
            // it never came to be, or the connection is lost
        }
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = FarSite.FolderOf(path); folder.Length > 0; folder = FarSite.FolderOf(folder))
        {
            yield return folder;
        }
    }
}

/// <summary>
/// What a transfer did: files written, files deleted, files whose bytes were read on the far side and found right, and whether the far
/// side was another one before.
/// </summary>
public sealed record TransferReport(int Written, int Deleted, int ReadBack, bool HasChanged);
