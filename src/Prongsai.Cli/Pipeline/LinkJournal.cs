using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Records;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// What one run has seen so far, line by line as it sees it. The run's own end takes its place in the record; of a run that was killed, the
/// next one takes over what its links answered.
/// </summary>
internal sealed class LinkJournal : IDisposable
{
    private const string Pattern = "run-*.unfinished";

    private readonly FileStream _file;
    private bool _isFull;

    public LinkJournal(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Pattern.Replace("*", Environment.ProcessId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        _file = OrdinaryFile.Begin(path);
    }

    /// <summary>The journals in a folder that no run holds any more. What had no answer may have been the fault of the killed run's network.</summary>
    public static IEnumerable<(string Path, ImmutableArray<LinkCheck> Checks)> LeftIn(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal))
        {
            ImmutableArray<LinkCheck> checks;
            try
            {
                checks = [.. OrdinaryFile.ReadTextAlone(path).Split('\n').Select(LinkCheckFormat.TryRead).OfType<LinkCheck>().Where(c => c.Status is not null)];
            }
            catch (IOException)
            {
                continue;
            }

            yield return (path, checks);
        }
    }

    /// <summary>Where it cannot be written, the end of the run will say so of the record itself.</summary>
    public void Add(LinkCheck? check)
    {
        if (check is null || _isFull)
        {
            return;
        }

        try
        {
            _file.Write(Encoding.UTF8.GetBytes(LinkCheckFormat.Write(check) + "\n"));
            _file.Flush();
        }
        catch (IOException)
        {
            _isFull = true;
        }
    }

    /// <summary>What was seen stands in the record now.</summary>
    public void End()
    {
        Dispose();
        File.Delete(_file.Name);
    }

    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // a full disk, of which the record itself tells
        }
    }
}
