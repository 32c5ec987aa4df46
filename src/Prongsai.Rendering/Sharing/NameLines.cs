using Prongsai.Rendering.Drawing;

namespace Prongsai.Rendering.Sharing;

/// <summary>
/// Sets a name in one or two lines, as large as it fits. Thai has no spaces within a name: it is parted behind the word for the kind of
/// agency, then at a space, and anywhere between letters only where nothing else fits.
/// </summary>
internal static class NameLines
{
    private const int SizeStep = 4;
    private const string LeadingVowels = "เแโใไ";
    private const string Trailing = "ะาๅๆฯ";

    /// <param name="letters">The face.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">What the name may begin with, such as <c>เทศบาลเมือง</c>.</param>
    /// <param name="largest">The size to begin with.</param>
    /// <param name="smallest">The size to end with.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <returns>Null where it fits in no size, or the face lacks a letter of it.</returns>
    public static SetName? Set(Letters letters, string name, string kind, int largest, int smallest, int width)
    {
        if (letters.Shape(name) is not { } whole)
        {
            return null;
        }

        for (var size = largest; size >= smallest; size -= SizeStep)
        {
            if (Bitmap.WidthOf(whole, size) <= width)
            {
                return new SetName([whole], size);
            }

            var lines = Best(letters, name, Known(name, kind), size, width) ?? (size == smallest ? Best(letters, name, Any(name), size, width) : null);
            if (lines is not null)
            {
                return new SetName(lines, size);
            }
        }

        return null;
    }

    private static IEnumerable<int> Known(string name, string kind)
    {
        var behindKind = kind.Length > 0 && kind.Length < name.Length && name.StartsWith(kind, StringComparison.Ordinal) && !Letters.IsMark(name[kind.Length]) ? [kind.Length] : Array.Empty<int>();
        return behindKind.Concat(Enumerable.Range(1, name.Length - 1).Where(i => name[i] == ' '));
    }

    private static IEnumerable<int> Any(string name) => Enumerable.Range(1, name.Length - 1)
        .Where(i => !Letters.IsMark(name[i]) && !Trailing.Contains(name[i], StringComparison.Ordinal) && !LeadingVowels.Contains(name[i - 1], StringComparison.Ordinal));

    /// <summary>The two lines that are most alike in width.</summary>
    private static TextShape[]? Best(Letters letters, string name, IEnumerable<int> cuts, int size, int width) => cuts
        .Select(cut => new[] { letters.Shape(name[..cut].TrimEnd()), letters.Shape(name[cut..].TrimStart()) }.OfType<TextShape>().ToArray())
        .Where(lines => lines.Length == 2 && lines.All(l => Bitmap.WidthOf(l, size) <= width))
        .MinBy(lines => lines.Max(l => l.Width));
}

/// <summary>A name in lines, and the size of its letters.</summary>
internal sealed record SetName(TextShape[] Lines, int Size);
