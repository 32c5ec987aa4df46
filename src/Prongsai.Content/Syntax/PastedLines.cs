using System.Globalization;
using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Lines that another program left: the marks of a merge with both its sides, or rows of a spreadsheet.</summary>
internal sealed record PastedLines(Mistake Mistake, IReadOnlyList<int> Gone)
{
    private const int MarkLength = 7;

    public static PastedLines? Find(List<string> lines, int i) => IsMark(lines[i]) ? Merge(lines, i) : IsRow(lines[i]) ? Rows(lines, i) : null;

    private static PastedLines Merge(List<string> lines, int i)
    {
        var middle = lines.FindIndex(i, l => IsMark(l) && l[0] is '=' or '|');
        var end = lines.FindIndex(i, l => IsMark(l) && l[0] == '>');
        var isWhole = lines[i][0] == '<' && middle > i && end > middle;
        var gone = isWhole ? [i, .. Enumerable.Range(middle, end - middle + 1)] : new List<int> { i };
        var marks = gone.Where(n => IsMark(lines[n])).Select(n => (n + 1).ToString(CultureInfo.InvariantCulture));
        return new PastedLines(
            new Mistake(SyntaxDiagnostics.MergeMark, 0, MarkLength, "") { Arguments = [lines[i][..MarkLength], string.Join(", ", marks)] },
            gone);
    }

    private static PastedLines Rows(List<string> lines, int i)
    {
        var end = lines.FindIndex(i, l => !IsRow(l));
        var rows = Enumerable.Range(i, (end < 0 ? lines.Count : end) - i).ToList();
        return new PastedLines(
            new Mistake(SyntaxDiagnostics.PastedCells, 0, lines[i].Length, lines[i].Replace("\t", " | ", StringComparison.Ordinal))
            {
                Arguments = [rows.Count.ToString(CultureInfo.InvariantCulture)],
            },
            rows);
    }

    private static bool IsMark(string line) => line.Length >= MarkLength && line[0] is '<' or '=' or '>' or '|'
        && line.AsSpan(0, MarkLength).IndexOfAnyExcept(line[0]) < 0 && (line.Length == MarkLength || line[MarkLength] == ' ');

    /// <summary>Cells with a tab between them, or a table as chats and Markdown have it. One tab behind a key is only a wrong space.</summary>
    private static bool IsRow(string line)
    {
        var text = line.AsSpan().Trim();
        if (text is ['|', _, .., '|'])
        {
            return true;
        }

        var tab = text.IndexOf('\t');
        return tab > 0 && !new YamlLine(line).HasKey && text[0] is not ('#' or '"' or '\'') && text[tab..].TrimStart() is not ['#', ..]
            && text[..tab].TrimEnd() is not ([.., ':'] or [.., '-']) && !text[..tab].Contains('"')
            && !(text.Count('\t') == 1 && YamlLine.IsName(text[..tab].TrimEnd()));
    }
}
