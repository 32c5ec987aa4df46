using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Prongsai.Documents.Pdf;

/// <summary>One process that reads PDFs, with little memory. It is asked by a line with a path and answers by a line; one that fails to is ended.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private const int LongestAnswer = 4_000_000;
    private const int PieceLength = 16 * 1024;

    /// <summary>Starting has nothing to do with the file, and may take long on a busy machine.</summary>
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);

    /// <summary>How often it is asked how much it has worked.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>On a busy machine a process works a small part of the time only; and one that waits for something never ends by its work.</summary>
    private const int LongestWait = 12;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly byte[] _piece = new byte[PieceLength];

    private ReaderProcess(Process process) => _process = process;

    public bool IsAlive => !_process.HasExited;

    /// <exception cref="ReaderMissingException">It does not start, or does not answer the empty line.</exception>
    public static ReaderProcess Start(ImmutableArray<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0xC000000";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        try
        {
            var process = new ReaderProcess(Process.Start(start) ?? throw new ReaderMissingException());
            _ = process._process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            if (process.Exchange(() => "", TimeToStart) is not null)
            {
                return process;
            }

            process.Dispose();
            throw new ReaderMissingException();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            throw new ReaderMissingException();
        }
    }

    /// <summary>The answer; null where there was none for so long a time of work, after which the process is of no use.</summary>
    public string? Ask(string path, TimeSpan longest) => Exchange(() => $"\"{JsonEncodedText.Encode(path)}\"", longest);

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: false);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // it has ended
        }

        _process.Dispose();
    }

    private string? Exchange(Func<string> line, TimeSpan longest)
    {
        try
        {
            var start = _process.TotalProcessorTime;
            var answer = Task.Run(() => ExchangeAsync(line()));
            for (var waited = TimeSpan.Zero; waited < longest * LongestWait && Worked(start) < longest; waited += Look)
            {
                if (answer.Wait(Look))
                {
                    break;
                }
            }

            return answer.IsCompleted ? answer.GetAwaiter().GetResult() : null;
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or ArgumentException or AggregateException)
        {
            return null;
        }
    }

    private TimeSpan Worked(TimeSpan start)
    {
        _process.Refresh();
        return _process.TotalProcessorTime - start;
    }

    private async Task<string?> ExchangeAsync(string line)
    {
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(Utf8.GetBytes(line + "\n")).ConfigureAwait(false);
        await input.FlushAsync().ConfigureAwait(false);
        using var answer = new MemoryStream();
        while (answer.Length < LongestAnswer)
        {
            var count = await _process.StandardOutput.BaseStream.ReadAsync(_piece).ConfigureAwait(false);
            if (count == 0)
            {
                return null;
            }

            answer.Write(_piece, 0, count);
            if (_piece[count - 1] == '\n')
            {
                return Utf8.GetString(answer.GetBuffer(), 0, (int)answer.Length);
            }
        }

        return null;
    }
}

/// <summary>The program that reads PDFs cannot be started on this machine.</summary>
internal sealed class ReaderMissingException : Exception;
