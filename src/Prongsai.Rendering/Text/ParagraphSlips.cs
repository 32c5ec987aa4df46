using System.Text.RegularExpressions;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Diagnostics;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Finds lines of a paragraph that were meant as a table, a heading, a list or lines of their own. A paragraph has at most one such
/// finding, as what was meant decides what its other lines are.
/// </summary>
internal static partial class ParagraphSlips
{
    /// <summary>Lines shorter than that were ended on purpose; longer ones may have been broken by an editor.</summary>
    private const int WrappedLine = 60;

    private const int LongestWord = 20;

    private const int Fewest = 2;

    /// <summary>True where something was found.</summary>
    public static bool Find(VisibleText visible, DiagnosticBag diagnostics)
    {
        var lines = LinesOf(visible);
        return FindHeading(visible, lines, diagnostics)
            || FindTable(visible, lines, diagnostics)
            || FindList(visible, lines, diagnostics)
            || FindShortLine(visible, lines, diagnostics);
    }

    private static List<Line> LinesOf(VisibleText visible)
    {
        var (lines, start) = (new List<Line>(), 0);
        foreach (var part in visible.Text.Split('\n'))
        {
            var (at, text) = (start + part.Length - part.TrimStart().Length, part.Trim());
            lines.Add(new(at, text, text.Length == 0 ? "" : visible.SourceOf(at, text.Length)));
            start += part.Length + 1;
        }

        return lines;
    }

    private static bool FindHeading(VisibleText visible, List<Line> lines, DiagnosticBag diagnostics)
    {
        foreach (var line in lines)
        {
            if (Heading().Match(line.Text) is { Success: true } found)
            {
                var marks = found.Groups[1].Length;
                return Report(SlipDiagnostics.NoHeading, visible, line, $"{new string('#', marks)} {line.Source.TrimStart('#', '＃')}", diagnostics);
            }
        }

        return false;
    }

    private static bool FindTable(VisibleText visible, List<Line> lines, DiagnosticBag diagnostics)
    {
        var first = lines.FindIndex(l => CellsIn(l.Text) >= Fewest);
        if (first < 0 || first + 1 >= lines.Count || CellsIn(lines[first + 1].Text) < Fewest)
        {
            return false;
        }

        var rule = "|" + string.Concat(Enumerable.Repeat("---|", CellsIn(lines[first].Text)));
        return Report(SlipDiagnostics.NoTable, visible, lines[first], rule, diagnostics);
    }

    /// <summary>How many cells a row would have; one where it is none.</summary>
    private static int CellsIn(string line)
    {
        var cells = line.Contains('|', StringComparison.Ordinal) ? line.Trim('|').Split('|') : line.Split('\t');
        return line.StartsWith('|') ? Math.Max(cells.Length, Fewest) : cells.Length;
    }

    private static bool FindList(VisibleText visible, List<Line> lines, DiagnosticBag diagnostics)
    {
        var items = lines.FindAll(l => Item().IsMatch(l.Text));
        if (lines.Count < Fewest || items.Count == 0)
        {
            items = lines.FindAll(l => Numbered().IsMatch(l.Text));
            return items.Count >= Fewest && Report(SlipDiagnostics.NoList, visible, items[0], $"- {items[0].Source}", diagnostics);
        }

        return Report(SlipDiagnostics.NoList, visible, items[0], AsItem(items[0].Source), diagnostics);
    }

    /// <summary>An item as Markdown reads it: numbers stay numbers, letters stand behind a dash, other signs become one.</summary>
    private static string AsItem(string line)
    {
        var found = Item().Match(line);
        var rest = line[found.Length..].TrimStart();
        return found.Groups["number"] is { Success: true } number ? $"{number.Value}. {rest}"
            : found.Groups["letter"] is { Success: true } letter ? $"- {letter.Value} {rest}"
            : $"- {rest}";
    }

    private static bool FindShortLine(VisibleText visible, List<Line> lines, DiagnosticBag diagnostics)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1].Source;
            var word = next.Split(' ')[0].Length;
            if (lines[i].Source.Length + 1 + Math.Min(word, LongestWord) <= WrappedLine)
            {
                return Report(SlipDiagnostics.LinesRunTogether, visible, lines[i], $"{lines[i].Source}\\", diagnostics);
            }
        }

        return false;
    }

    private static bool Report(DiagnosticDescriptor slip, VisibleText visible, Line line, string mended, DiagnosticBag diagnostics)
    {
        diagnostics.Add(slip, visible.SpanOf(line.Start, line.Text.Length), SlipText.Of(line.Source), SlipText.Of(mended));
        return true;
    }

    /// <summary>Not a line of hashtags.</summary>
    [GeneratedRegex(@"^([#＃]{1,6})([^\s#＃][^#＃]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^(?:\(?(?<number>[0-9๐-๙]{1,3})[.)](?![0-9๐-๙])|(?<letter>\([ก-ฮa-z]\)|[ก-ฮ][.)](?=\s))|[•●○▪‣◦·■□✓✔➢►–—-](?![-0-9๐-๙]))\s*(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>Numbers such as 1.2: by itself one may be an amount.</summary>
    [GeneratedRegex(@"^[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?\s*\D", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>One line as readers see it, and as it was typed.</summary>
    private sealed record Line(int Start, string Text, string Source);
}

/// <summary>Text of an article as a message shows it.</summary>
internal static class SlipText
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        var shown = text.Replace(VisibleText.Understood, '…').Replace('\n', ' ').Replace('\t', ' ');
        return shown.Length <= Longest ? shown : $"{shown[..(char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }
}
