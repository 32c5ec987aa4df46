using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Privacy;

namespace Prongsai.Documents.Findings;

/// <summary>
/// Takes a document's words part by part, in their order, and keeps of them only the personal data found in them: each kind and value once,
/// at its first place. Words beyond a limit are not looked at, which <see cref="IsWhole"/> tells.
/// </summary>
internal sealed class Words(Func<string, IEnumerable<PersonalDatum>> find)
{
    private const int Longest = 20_000_000;
    private const int MostFound = 1_000;

    /// <summary>Fewer signs hold none of what is looked for.</summary>
    private const int Shortest = 7;

    /// <summary>How much on each side of a line's end may belong to one value.</summary>
    private const int Reach = 48;

    private readonly HashSet<(PersonalDataKind Kind, string Key)> _known = [];
    private readonly List<PersonalDatum> _found = [];
    private int _length;
    private string _lastLine = "";

    public Words()
        : this(PersonalDataFinder.In)
    {
    }

    public bool IsWhole { get; private set; } = true;

    public ImmutableArray<PersonalDatum> Found => [.. _found];

    /// <summary>A paragraph, or another part that ends where it does.</summary>
    public void Add(string text, string? place) => Look(text, _ => place, spans: null);

    /// <summary>The cells of a row: what one says may tell what the next one is.</summary>
    public void AddRow(IReadOnlyList<(string Place, string Text)> cells)
    {
        if (!HasRoomFor(cells.Sum(c => c.Text.Length + 1)))
        {
            return;
        }

        var row = new StringBuilder();
        var starts = new int[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            starts[i] = row.Length;
            row.Append(cells[i].Text).Append('\t');
        }

        Look(row.ToString(), offset => cells[PartAt(starts, offset)].Place, spans: null);
    }

    /// <summary>A page of lines, in which a value may go on in the next line or the next page.</summary>
    public void AddPage(string text, string place)
    {
        var lines = text.Split('\n');
        Joined(_lastLine, lines[0], place);
        Add(text, place);
        for (var i = 1; i < lines.Length; i++)
        {
            Joined(lines[i - 1], lines[i], place);
        }

        _lastLine = lines[^1].Length == 0 && lines.Length > 1 ? lines[^2] : lines[^1];
    }

    private void Joined(string before, string after, string place)
    {
        var tail = before.AsSpan().TrimEnd();
        var head = after.AsSpan().TrimStart();
        if (tail.Length == 0 || head.Length == 0 || !GoesOn(tail[^1]) || !GoesOn(head[0]))
        {
            return;
        }

        tail = tail[Math.Max(0, tail.Length - Reach)..];
        var text = string.Concat(tail, head[..Math.Min(head.Length, Reach)]);
        var length = _length;
        Look(text, _ => place, tail.Length);
        _length = length;
    }

    private static bool GoesOn(char c) => char.IsDigit(c) || char.IsAsciiLetter(c) || c is '-' or '–' or '.' or '@' or '_';

    /// <param name="text">What is looked through.</param>
    /// <param name="placeAt">The place of what stands at an offset of it.</param>
    /// <param name="spans">The offset that a value must reach across, where only such are meant.</param>
    private void Look(string text, Func<int, string?> placeAt, int? spans)
    {
        if (!HasRoomFor(text.Length))
        {
            return;
        }

        foreach (var datum in MayHoldAny(text) ? find(text) : [])
        {
            var isMeant = spans is not { } across || (datum.Offset < across && datum.Offset + datum.Length > across);
            if (isMeant && _found.Count < MostFound && _known.Add((datum.Kind, datum.Key)))
            {
                _found.Add(datum with { Offset = _length + datum.Offset, Place = placeAt(datum.Offset) });
            }
        }

        _length += text.Length + 1;
    }

    private bool HasRoomFor(int length)
    {
        var hasRoom = length == 0 || (_length + length <= Longest && _found.Count < MostFound);
        IsWhole &= hasRoom;
        return hasRoom;
    }

    private static bool MayHoldAny(string text) => text.Length >= Shortest && (text.Contains('@', StringComparison.Ordinal) || text.Any(char.IsDigit));

    private static int PartAt(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at : ~at - 1;
    }
}
