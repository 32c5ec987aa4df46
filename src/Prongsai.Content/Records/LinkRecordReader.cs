using System.Text;
using System.Text.Unicode;
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
        return new LinkRecord([.. FilesIn(folder, displayRoot, diagnostics).SelectMany(f => source.ReadBytes(f) is { } bytes ? ReadLines(source.Display(f), bytes, diagnostics) : [])]);
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

    /// <summary>A line that is damaged, down to its bytes, takes none of the others with it.</summary>
    private static List<LinkCheck> ReadLines(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var checks = new List<LinkCheck>();
        var file = new SourceFile(name, Encoding.UTF8.GetString(bytes));
        var offset = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = Encoding.UTF8.GetString(bytes[range]);
            var text = line.TrimEnd('\r');
            if (Utf8.IsValid(bytes[range]) && LinkCheckFormat.TryRead(text) is { } check)
            {
                checks.Add(check);
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                diagnostics.Add(ReadDiagnostics.NotALinkCheck, file.Span(offset, text.Length));
            }

            offset += line.Length + 1;
        }

        return checks;
    }
}
