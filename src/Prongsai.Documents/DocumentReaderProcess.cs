using System.Text;
using System.Text.Json;
using Prongsai.Documents.Pdf;

namespace Prongsai.Documents;

/// <summary>The other end of the opener: a process that reads PDFs and nothing else, so that one that breaks it breaks nothing besides.</summary>
public static class DocumentReaderProcess
{
    /// <summary>Whoever asks waits less. This ends a process that was left alone with a file that has no end.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Reads one full path a line, as it is or as a JSON string, and answers each by one line of JSON; an empty line by an empty object. Ends
    /// with the input, or after a file that took all time or memory.
    /// </summary>
    /// <returns>The exit code: 0 at the end of the input, else 1.</returns>
    public static int Serve(Stream input, Stream output)
    {
        using var reader = new StreamReader(input, Utf8);
        while (reader.ReadLine() is { } line)
        {
            var answer = line.Length == 0 ? null : ReadingThread.Read(PathIn(line), new ProcessorClock(), Longest) ?? PdfAnswer.BeyondLimits;
            output.Write(Utf8.GetBytes((answer?.ToLine() ?? "{}") + "\n"));
            output.Flush();
            if (answer == PdfAnswer.BeyondLimits)
            {
                return 1;
            }
        }

        return 0;
    }

    private static string PathIn(string line)
    {
        if (!line.StartsWith('"'))
        {
            return line;
        }

        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetString() ?? "";
    }
}
