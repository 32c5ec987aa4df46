namespace Prongsai.Content.Syntax;

/// <summary>
/// How a line that stands nowhere gets a place: by moving it, or the line that opened the group around it, or by giving it a list mark or
/// taking one away. Of all ways it is the one after which the lines that follow stand best.
/// </summary>
/// <param name="Number">The line to change.</param>
/// <param name="Text">What it is changed to.</param>
/// <param name="Kind">What is wrong with it.</param>
internal sealed record Placement(int Number, string Text, Slip Kind)
{
    /// <summary>So many lines tell how those that follow were meant.</summary>
    private const int Ahead = 12;

    private const int MostOpeners = 3;

    /// <summary>The best way; null where there is none.</summary>
    /// <param name="lines">All lines of the file.</param>
    /// <param name="at">The number of the line that stands nowhere.</param>
    /// <param name="before">What was open before each line up to it.</param>
    public static Placement? Find(List<string> lines, int at, IReadOnlyDictionary<int, Nesting> before) =>
        Ways(lines, at, before)
            .Where(w => w.Text != lines[w.Number])
            .Select(w => (Way: w, Cost: w.Cost(lines, at, before[w.Number].Copy())))
            .OrderBy(w => w.Cost.Misplaced)
            .ThenBy(w => w.Cost.OddSteps)
            .ThenBy(w => w.Way.Kind)
            .ThenBy(w => Math.Abs(new YamlLine(w.Way.Text).Indent - new YamlLine(lines[w.Way.Number]).Indent))
            .ThenBy(w => w.Way.Number)
            .ThenByDescending(w => new YamlLine(w.Way.Text).Indent)
            .FirstOrDefault().Way;

    public static string Moved(string text, int column) => new string(' ', column) + text.TrimStart();

    private static IEnumerable<Placement> Ways(List<string> lines, int at, IReadOnlyDictionary<int, Nesting> before)
    {
        var last = before.Keys.Where(n => n < at).DefaultIfEmpty(at).Max();
        foreach (var number in before[at].Openers.Where(before.ContainsKey).Take(MostOpeners).Append(last).Append(at).Distinct())
        {
            var text = lines[number];
            foreach (var column in before[number].Columns(new YamlLine(text).IsItem))
            {
                yield return new(number, Moved(text, column), Slip.Indentation);
            }
        }

        var bare = lines[at].TrimStart('-', ' ');
        var isItem = new YamlLine(lines[at]).IsItem;
        foreach (var column in before[at].Columns(!isItem))
        {
            yield return new(at, Moved(isItem ? bare : $"- {bare}", column), isItem ? Slip.NeedlessMark : Slip.LostMark);
        }
    }

    /// <summary>How many lines stand nowhere or repeat a key, from this one to some behind the one in question, and how unusual the nesting is.</summary>
    private (int Misplaced, int OddSteps) Cost(List<string> lines, int at, Nesting nesting)
    {
        var (misplaced, odd) = (0, 0);
        var (from, by) = (new YamlLine(lines[Number]).Indent, new YamlLine(Text).Indent - new YamlLine(lines[Number]).Indent);
        for (var i = Number; i < Math.Min(lines.Count, at + Ahead); i++)
        {
            var line = new YamlLine(i == Number ? Text : lines[i]);
            if (line.IsEmpty || !line.IsStructure)
            {
                continue;
            }

            if (i > at && line.Indent >= from && nesting.IsMisplaced(line) && line.Indent + by >= 0)
            {
                line = new YamlLine(Moved(line.Text, line.Indent + by));
            }

            misplaced += nesting.IsMisplaced(line) || nesting.IsRepeated(line) ? 1 : 0;
            nesting.Accept(line, i);
            odd = i == at ? nesting.OddSteps : odd;
            i = (ValueLines.AfterBlock(lines, i, line) ?? i + 1) - 1;
        }

        return (misplaced, odd);
    }
}

/// <summary>What may have happened to a line's beginning, the likelier first.</summary>
internal enum Slip
{
    Indentation,
    LostMark,
    NeedlessMark,
}
