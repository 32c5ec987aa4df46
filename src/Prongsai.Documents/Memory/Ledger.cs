using System.Collections.Concurrent;
using System.Collections.Frozen;
using Prongsai.Core.Files;
using Prongsai.Documents.Files;

namespace Prongsai.Documents.Memory;

/// <summary>
/// Remembers what unchanged files were found to be, in a file of one line each; only what this run asked for is kept. It decides nothing:
/// a line that cannot be read, and a whole file of another program, are as good as absent, and one that cannot be written only costs time.
/// </summary>
internal sealed class Ledger(string? file, TimeProvider clock)
{
    private const long Largest = 100_000_000;

    /// <summary>A file written just before it was opened may be written again within the same tick of its clock.</summary>
    private static readonly TimeSpan TimeToSettle = TimeSpan.FromSeconds(2);

    private readonly FrozenDictionary<LedgerKey, Outcome> _before = Read(file);
    private readonly ConcurrentDictionary<LedgerKey, Outcome> _now = [];

    public Outcome? Find(string path, RegularFile found)
    {
        var key = KeyOf(path, found);
        return IsSettled(found) && _before.GetValueOrDefault(key) is { } outcome ? _now.GetOrAdd(key, outcome) : null;
    }

    public void Keep(string path, RegularFile found, Outcome outcome)
    {
        if (outcome.IsLasting && IsSettled(found))
        {
            _now[KeyOf(path, found)] = outcome;
        }
    }

    /// <summary>Replaces the file in one step, where anything changed.</summary>
    public void Write()
    {
        if (file is null || (_now.Count == _before.Count && _now.Keys.All(_before.ContainsKey)))
        {
            return;
        }

        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            var temporary = file + "~";
            var lines = _now.OrderBy(e => e.Key.Path, StringComparer.Ordinal).Select(e => LedgerLine.Write(e.Key, e.Value));
            Write(temporary, string.Concat(lines.Prepend(LedgerLine.Program).Select(l => l + "\n")));
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the next run takes longer
        }
    }

    /// <summary>Leaves nothing of a file that could not be written to its end, as on a full disk.</summary>
    private static void Write(string temporary, string text)
    {
        try
        {
            OrdinaryFile.Write(temporary, text);
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static LedgerKey KeyOf(string path, RegularFile found) => new(path, found.Length, found.Written.Ticks);

    private bool IsSettled(RegularFile found) => clock.GetUtcNow().UtcDateTime - found.Written > TimeToSettle;

    private static FrozenDictionary<LedgerKey, Outcome> Read(string? file)
    {
        try
        {
            var lines = file is not null && new FileInfo(file) is { Exists: true, Length: < Largest } ? OrdinaryFile.ReadLines(file) : [];
            return lines.Length == 0 || lines[0] != LedgerLine.Program
                ? FrozenDictionary<LedgerKey, Outcome>.Empty
                : lines.Skip(1).Select(LedgerLine.TryRead).OfType<KeyValuePair<LedgerKey, Outcome>>().DistinctBy(e => e.Key).ToFrozenDictionary();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FrozenDictionary<LedgerKey, Outcome>.Empty;
        }
    }
}
