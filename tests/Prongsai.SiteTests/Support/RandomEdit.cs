using System.Text;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// One random change to a text file, as hands, programs and disks make them: to its bytes, its lines, or the signs in a line. It knows
/// between which lines of the changed file it happened. The same numbers give the same changes.
/// </summary>
/// <param name="Name">What was done.</param>
/// <param name="Content">The changed file.</param>
/// <param name="Places">The first and last line of each place that was changed, in the changed file.</param>
internal sealed record RandomEdit(string Name, byte[] Content, IReadOnlyList<(int First, int Last)> Places)
{
    private static readonly string[] Odd =
    [
        ":", ": ", "\"", "'", "-", "- ", "#", " #", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "\\", "?", "=", ";", "0", "๕", "ก", "x",
        "\t", "\u00A0", "\u200B", "\u2009", "\u3000", "\u2028", "\uFEFF", "\0", "\u0007", "–", "—", "•", "：", "“", "”", "‘", "<b>", "&nbsp;", "…", "  ",
    ];

    private static readonly string[] OddLines =
    [
        "<<<<<<< HEAD", "=======", ">>>>>>> theirs", "2\t94.70\tA", "ข้อความที่วางผิดที่", "text in the wrong place", "---", "- ", ":", "# หมายเหตุ", "  ", "}", "<p>x</p>",
        "| 1 | 2 |", "“",
    ];

    private static readonly Func<Random, List<string>, (string, (int, int)[])>[] LineEdits = [Delete, Double, Swap, Indent, Outdent, Join, Break, Move, Insert];

    private static readonly (string Name, string From, string To)[] Tokens =
    [
        ("a space behind a colon gone", ": ", ":"), ("a colon gone", ":", ""), ("a quotation mark gone", "\"", ""), ("a dash glued", "- ", "-"), ("an en dash", "- ", "– "),
        ("a bracket gone", "[", ""), ("a bracket left open", "]", ""), ("a brace gone", "{", ""), ("a brace left open", "}", ""), ("a comma gone", ", ", " "),
        ("curly marks", "\"", "“"), ("a colon of another width", ": ", "："), ("a no-break space", ": ", ":\u00A0"), ("no quotation marks", " \"", " "),
    ];

    public static RandomEdit Of(byte[] content, Random random)
    {
        if (random.Next(10) == 0)
        {
            return InBytes(content, random);
        }

        var lines = Encoding.UTF8.GetString(content).Split('\n').ToList();
        return random.Next(2) == 0 ? InLines(lines, random) : InSigns(lines, random);
    }

    private static RandomEdit InBytes(byte[] content, Random random)
    {
        var at = random.Next(content.Length);
        var bytes = content.ToList();
        var name = random.Next(4) switch
        {
            0 => Changed("a byte changed", () => bytes[at] = (byte)random.Next(256)),
            1 => Changed("a byte gone", () => bytes.RemoveAt(at)),
            2 => Changed("a byte added", () => bytes.Insert(at, (byte)random.Next(256))),
            _ => Changed("the rest gone", () => bytes.RemoveRange(at, bytes.Count - at)),
        };
        var line = content.AsSpan(0, at).Count((byte)'\n') + 1;
        return new($"{name} at {at}", [.. bytes], [(line, line)]);
    }

    private static RandomEdit InLines(List<string> lines, Random random)
    {
        var edit = LineEdits[random.Next(LineEdits.Length)];
        var (name, places) = edit(random, lines);
        return Made(name, lines, places);
    }

    private static RandomEdit InSigns(List<string> lines, Random random)
    {
        var at = Some(lines, random, l => l.Trim().Length > 0);
        var line = lines[at];
        var (name, text) = random.Next(6) switch
        {
            0 => Token(line, random),
            1 => Token(line, random),
            2 => ("a sign gone", line.Remove(random.Next(line.Length), 1)),
            3 when line.Length > 1 && random.Next(line.Length - 1) is var i => ("signs swapped", $"{line[..i]}{line[i + 1]}{line[i]}{line[(i + 2)..]}"),
            4 when random.Next(line.Length) is var i => ("a sign doubled", line.Insert(i, line[i].ToString())),
            _ => Added(line, Odd[random.Next(Odd.Length)], random),
        };
        lines[at] = text;
        return Made(name, lines, [(at, at)]);
    }

    private static (string Name, string Text) Added(string line, string odd, Random random) => ($"{odd.Trim()} added", line.Insert(random.Next(line.Length + 1), odd));

    private static (string Name, string Text) Token(string line, Random random)
    {
        var there = Tokens.Where(t => line.Contains(t.From, StringComparison.Ordinal)).ToList();
        if (there.Count == 0)
        {
            return ("a letter added", line + "x");
        }

        var token = there[random.Next(there.Count)];
        var places = Enumerable.Range(0, line.Length).Where(i => line.AsSpan(i).StartsWith(token.From)).ToList();
        var place = places[random.Next(places.Count)];
        return (token.Name, line[..place] + token.To + line[(place + token.From.Length)..]);
    }

    private static (string Name, (int First, int Last)[] Places) Delete(Random random, List<string> lines)
    {
        var (at, count) = Block(random, lines, 3);
        lines.RemoveRange(at, count);
        return ("lines gone", [(at - 1, at)]);
    }

    private static (string Name, (int First, int Last)[] Places) Double(Random random, List<string> lines)
    {
        var (at, count) = Block(random, lines, 2);
        lines.InsertRange(at, lines.GetRange(at, count));
        return ("lines doubled", [(at, at + (2 * count) - 1)]);
    }

    private static (string Name, (int First, int Last)[] Places) Swap(Random random, List<string> lines)
    {
        var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return ("lines swapped", [(first, first), (second, second)]);
    }

    private static (string Name, (int First, int Last)[] Places) Indent(Random random, List<string> lines)
    {
        var (at, count) = Block(random, lines, 2);
        var by = new[] { " ", "  ", "    ", "\t", "\u00A0" }[random.Next(5)];
        for (var i = at; i < at + count; i++)
        {
            lines[i] = by + lines[i];
        }

        return ("lines further in", [(at, at + count - 1)]);
    }

    private static (string Name, (int First, int Last)[] Places) Outdent(Random random, List<string> lines)
    {
        var at = Some(lines, random, l => l.StartsWith(' '));
        lines[at] = lines[at][Math.Min(random.Next(1, 4), lines[at].TakeWhile(c => c == ' ').Count())..];
        return ("a line further out", [(at, at)]);
    }

    private static (string Name, (int First, int Last)[] Places) Join(Random random, List<string> lines)
    {
        var at = random.Next(lines.Count - 1);
        lines[at] += random.Next(2) == 0 ? lines[at + 1] : " " + lines[at + 1].TrimStart();
        lines.RemoveAt(at + 1);
        return ("lines joined", [(at, at)]);
    }

    private static (string Name, (int First, int Last)[] Places) Break(Random random, List<string> lines)
    {
        var at = Some(lines, random, l => l.Length > 1);
        var column = random.Next(1, lines[at].Length);
        lines.Insert(at + 1, lines[at][column..]);
        lines[at] = lines[at][..column];
        return ("a line broken", [(at, at + 1)]);
    }

    private static (string Name, (int First, int Last)[] Places) Move(Random random, List<string> lines)
    {
        var (at, count) = Block(random, lines, 4);
        var moved = lines.GetRange(at, count);
        lines.RemoveRange(at, count);
        var to = random.Next(lines.Count + 1);
        lines.InsertRange(to, moved);
        var gap = to <= at ? at + count : at;
        return ("lines moved", [(to, to + count - 1), (gap - 1, gap)]);
    }

    private static (string Name, (int First, int Last)[] Places) Insert(Random random, List<string> lines)
    {
        var at = random.Next(lines.Count);
        lines.Insert(at, OddLines[random.Next(OddLines.Length)]);
        return ($"{lines[at].Trim()} added as a line", [(at, at)]);
    }

    private static (int At, int Count) Block(Random random, List<string> lines, int most)
    {
        var at = random.Next(lines.Count);
        return (at, Math.Min(random.Next(1, most + 1), lines.Count - at));
    }

    private static int Some(List<string> lines, Random random, Func<string, bool> isFit)
    {
        var fit = Enumerable.Range(0, lines.Count).Where(i => isFit(lines[i])).ToList();
        return fit.Count == 0 ? 0 : fit[random.Next(fit.Count)];
    }

    private static RandomEdit Made(string name, List<string> lines, (int First, int Last)[] places) =>
        new(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)), [.. places.Select(p => (p.First + 1, p.Last + 1))]);

    private static string Changed(string name, Action change)
    {
        change();
        return name;
    }
}
