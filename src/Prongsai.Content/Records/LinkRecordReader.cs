using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;

namespace Prongsai.Content.Records;

/// <summary>Reads the record of link checks that stands beside the content: one file a fiscal year, one line a check.</summary>
public static class LinkRecordReader
{
    private const long LargestRecord = 256L * 1024 * 1024;

    /// <summary>All checks in a folder that may not be there. A line that is no check is left out with a diagnostic.</summary>
    public static LinkRecord Read(string folder, string displayRoot, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            return LinkRecord.Empty;
        }

        var source = new SourceFolder(folder, displayRoot, diagnostics) { LargestFile = LargestRecord };
        return new LinkRecord([.. FilesIn(folder, displayRoot, diagnostics).Select(source.ReadText).OfType<SourceFile>().SelectMany(f => ReadLines(f, diagnostics))]);
    }

    private static List<string> FilesIn(string folder, string displayRoot, DiagnosticBag diagnostics)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.jsonl").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, new SourceFile(displayRoot, "").Span(0, 0), displayRoot, e.Message);
            return [];
        }
    }

    private static IEnumerable<LinkCheck> ReadLines(SourceFile file, DiagnosticBag diagnostics)
    {
        var offset = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var text = line.TrimEnd('\r');
            if (LinkCheckFormat.TryRead(text) is { } check)
            {
                yield return check;
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                diagnostics.Add(ReadDiagnostics.NotALinkCheck, file.Span(offset, text.Length));
            }

            offset += line.Length + 1;
        }
    }
}
