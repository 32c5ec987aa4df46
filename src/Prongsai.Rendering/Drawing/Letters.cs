using System.Globalization;
using System.Text;

namespace Prongsai.Rendering.Drawing;

/// <summary>
/// The outlines of one face of letters and where Thai marks stand on them, as they were shaped once for a theme
/// (<c>letters/*.txt</c>). Everything is in whole units, so that each machine lays out and draws the same.
/// </summary>
internal sealed class Letters
{
    /// <summary>How many units the face has to the size of its letters.</summary>
    public const int Units = 2000;

    private readonly Dictionary<int, Glyph> _glyphs = [];
    private readonly Dictionary<int, int> _letters = [];
    private readonly Dictionary<string, List<MarkLine>> _marks = new(StringComparer.Ordinal);

    private Letters()
    {
    }

    /// <summary>Reads a face; null where a line is not one of its kinds.</summary>
    public static Letters? Read(ReadOnlyMemory<byte> file)
    {
        var letters = new Letters();
        var text = Encoding.UTF8.GetString(file.Span).AsMemory();
        foreach (var range in text.Span.Split('\n'))
        {
            if (!letters.Add(text[range]))
            {
                return null;
            }
        }

        return letters;
    }

    /// <summary>The glyphs of a line of text with their places; null where the face lacks one of its letters.</summary>
    public TextShape? Shape(string text)
    {
        var (placed, pen) = (new List<PlacedGlyph>(), 0);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfCluster(text, at);
            if (Place(text[at..end], pen, placed) is not { } next)
            {
                return null;
            }

            (pen, at) = (next, end);
        }

        return new TextShape(placed, pen);
    }

    /// <summary>Where the letter that begins at a place ends with all its marks.</summary>
    public static int EndOfCluster(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    internal Glyph GlyphOf(int id) => _glyphs[id];

    internal static int? Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Sara am counts: half of it stands above its letter.</summary>
    internal static bool IsMark(char sign) => sign is '\u0E31' or (>= '\u0E33' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    private bool Add(ReadOnlyMemory<char> line)
    {
        Span<Range> words = stackalloc Range[4];
        var count = line.Span.Split(words, ' ');
        var first = line.Span[words[0]];
        var second = count > 1 ? line.Span[words[1]] : default;
        if (count == 4 && first.SequenceEqual("glyph") && Whole(second) is { } id && Whole(line.Span[words[2]]) is { } advance)
        {
            _glyphs[id] = new Glyph(advance, line[words[3]]);
            return true;
        }

        if (count == 3 && first.SequenceEqual("letter") && int.TryParse(second, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter))
        {
            _letters[letter] = Whole(line.Span[words[2]]) ?? 0;
            return true;
        }

        if (count == 4 && first.SequenceEqual("marks"))
        {
            var mark = line.Span[words[2]].ToString();
            (_marks.TryGetValue(mark, out var known) ? known : _marks[mark] = []).Add(new MarkLine(line[words[1]], line[words[3]]));
            return true;
        }

        return first.Length == 0 || first[0] == '#';
    }

    private int? Place(string cluster, int pen, List<PlacedGlyph> placed)
    {
        if (!_letters.TryGetValue(cluster[0], out var letter))
        {
            return null;
        }

        var edge = pen + _glyphs[letter].Advance;
        if (cluster.Length == 1)
        {
            placed.Add(new PlacedGlyph(letter, pen, 0));
            return edge;
        }

        if (!_marks.TryGetValue(cluster[1..], out var known)
            || known.Find(m => m.Bases.Span.Contains(cluster[0])) is not { } line
            || MarkPlace.Read(line.Places.ToString()) is not { } place)
        {
            return null;
        }

        if (place.First is null)
        {
            placed.Add(new PlacedGlyph(letter, pen, 0));
        }

        foreach (var part in place.Parts)
        {
            placed.Add(part with { X = edge + part.X });
        }

        return edge + place.Wider;
    }
}

/// <summary>An outline as SVG path data of whole units, upwards positive: moves, lines, quadratic curves and ends.</summary>
internal sealed record Glyph(int Advance, ReadOnlyMemory<char> Path);

/// <summary>A glyph and where its origin stands on the line.</summary>
internal readonly record struct PlacedGlyph(int Glyph, int X, int Y);

/// <summary>A line of text, laid out: its glyphs and how wide it is.</summary>
internal sealed record TextShape(IReadOnlyList<PlacedGlyph> Glyphs, int Width);

/// <summary>The letters on which marks stand alike, and how.</summary>
internal sealed record MarkLine(ReadOnlyMemory<char> Bases, ReadOnlyMemory<char> Places);

/// <summary>How marks stand: their glyphs and places from the letter's right edge, and the letter's own where it takes another form.</summary>
internal sealed record MarkPlace(int Wider, PlacedGlyph? First, PlacedGlyph[] Parts)
{
    public static MarkPlace? Read(string places)
    {
        var words = places.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || Letters.Whole(words[0]) is not { } wider)
        {
            return null;
        }

        var own = words[1] == "-" ? null : Part(words[1]);
        PlacedGlyph?[] others = [.. words.Skip(2).Select(Part)];
        return (words[1] != "-" && own is null) || others.Contains(null) ? null
            : new MarkPlace(wider, own, [.. (own is { } first ? [first] : Array.Empty<PlacedGlyph>()), .. others.OfType<PlacedGlyph>()]);
    }

    private static PlacedGlyph? Part(string text) =>
        text.Split(',') is [var id, var x, var y] && Letters.Whole(id) is { } glyph && Letters.Whole(x) is { } right && Letters.Whole(y) is { } up
            ? new PlacedGlyph(glyph, right, up)
            : null;
}
