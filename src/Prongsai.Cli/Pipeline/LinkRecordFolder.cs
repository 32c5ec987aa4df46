using System.Text;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Pipeline;

/// <summary>The folder of the record: one file a fiscal year, to which lines are only ever added, and the copies that were kept.</summary>
internal sealed class LinkRecordFolder(string folder, DateOnly today)
{
    private const string KeptFolder = "kept";
    private const int HashLength = 16;

    private readonly Lock _lock = new();

    /// <summary>The first reason for which a copy could not be written.</summary>
    public Exception? Failure { get; private set; }

    public static bool IsWriteFailure(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Makes the folder and opens the files for writing once, so that a failure is known before the links are opened.</summary>
    public void Prepare(IEnumerable<FiscalYear> years)
    {
        Directory.CreateDirectory(folder);
        foreach (var path in years.Select(FileOf).Where(File.Exists))
        {
            using var file = OpenForAdding(path);
        }

        foreach (var left in LinkJournal.LeftIn(folder))
        {
            Append(left.Checks);
            File.Delete(left.Path);
        }
    }

    /// <summary>Begins to write down at once what a run sees; null where that cannot be done, which the run's own end will tell.</summary>
    public LinkJournal? Begin()
    {
        try
        {
            return new LinkJournal(folder);
        }
        catch (Exception e) when (IsWriteFailure(e))
        {
            Failure ??= e;
            return null;
        }
    }

    public void Append(IEnumerable<LinkCheck> checks)
    {
        Directory.CreateDirectory(folder);
        foreach (var year in checks.GroupBy(c => c.Item.Year))
        {
            using var file = OpenForAdding(FileOf(year.Key));
            using var chain = LinkRecordChain.Of(file);
            using var added = new MemoryStream();
            if (!EndsWithLine(file))
            {
                Add("\n");
            }

            foreach (var check in year)
            {
                Add(LinkCheckFormat.Write(check, chain.Value) + "\n");
            }

            file.Seek(0, SeekOrigin.End);
            file.Write(added.ToArray());
            file.Flush(flushToDisk: true);

            void Add(string line)
            {
                var bytes = Encoding.UTF8.GetBytes(line);
                chain.Add(bytes);
                added.Write(bytes);
            }
        }
    }

    /// <summary>Keeps content once, however often it is seen; gives the copy's name, or null where it could not be written.</summary>
    public string? Keep(ReadOnlyMemory<byte> content, string hash, string extension)
    {
        lock (_lock)
        {
            try
            {
                return KeepOnce(content.Span, hash[..HashLength], extension);
            }
            catch (Exception e) when (IsWriteFailure(e))
            {
                Failure ??= e;
                return null;
            }
        }
    }

    private string KeepOnce(ReadOnlySpan<byte> content, string hash, string extension)
    {
        var kept = Path.Combine(folder, KeptFolder);
        Directory.CreateDirectory(kept);
        if (Directory.EnumerateFiles(kept, $"{hash}-????-??-??.*").FirstOrDefault() is { } known)
        {
            return $"{KeptFolder}/{Path.GetFileName(known)}";
        }

        var name = $"{hash}-{IsoDay.Show(today)}.{extension}";
        var unfinished = Path.Combine(kept, $"{name}.new");
        OrdinaryFile.Write(unfinished, content);
        File.Move(unfinished, Path.Combine(kept, name), overwrite: true);
        return $"{KeptFolder}/{name}";
    }

    private string FileOf(FiscalYear year) => Path.Combine(folder, $"{year}.jsonl");

    private static FileStream OpenForAdding(string path) => OrdinaryFile.OpenOrBegin(path, FileShare.Read);

    private static bool EndsWithLine(FileStream file)
    {
        if (file.Length == 0)
        {
            return true;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}
