using System.Collections.Immutable;
using System.Text;

namespace Prongsai.Core.Text;

/// <summary>
/// The known names that a person most likely meant by one that is not known. Names are compared as people write them: capitals,
/// hyphens, underscores, spaces and the plural do not matter. Beyond that a short name may have one slip, a long one in each fourth of its
/// letters. A name that is like none of them has no nearest one.
/// </summary>
public static class NearestName
{
    private const int MostNames = 3;

    /// <summary>The shortest name in which a wrong letter is still a slip; in shorter ones letters may only have changed places.</summary>
    private const int ShortestWithSlip = 3;

    private const int LettersForOneSlip = 4;

    /// <summary>The nearest, and up to two that are as near, in ordinal order; empty where none is near enough.</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> known)
    {
        var folded = Fold(name);
        var nearest = known
            .Distinct(StringComparer.Ordinal)
            .Select(k => (Name: k, Distance: DistanceWithin(folded, Fold(k))))
            .Where(k => k.Distance is not null)
            .GroupBy(k => (k.Distance, Distance(name, k.Name)), k => k.Name)
            .MinBy(g => g.Key);
        return nearest is null ? [] : [.. nearest.Order(StringComparer.Ordinal).Take(MostNames)];
    }

    /// <summary>Whether two names are one, but for the way of writing it.</summary>
    public static bool IsSame(string name, string other) => Fold(name) == Fold(other);

    private static int? DistanceWithin(string from, string to)
    {
        var length = Math.Max(from.Length, to.Length);
        var limit = Math.Max(1, length / LettersForOneSlip);
        if (Math.Abs(from.Length - to.Length) > limit || from.Length == 0)
        {
            return from == to && from.Length > 0 ? 0 : null;
        }

        var distance = Distance(from, to);
        var isNear = length >= ShortestWithSlip || from.Order().SequenceEqual(to.Order());
        return distance <= limit && isNear ? distance : null;
    }

    private static string Fold(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '.' or '\'' or '"')))
        {
            result.Append(char.ToLowerInvariant(c));
        }

        return Singular(result.ToString());
    }

    private static string Singular(string name) => name switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
        [.. { Length: > 2 } stem, 's'] when stem[^1] != 's' => stem,
        _ => name,
    };

    /// <summary>How many letters must be put in, taken out, changed, or change places with the next to make one name the other.</summary>
    private static int Distance(string from, string to)
    {
        var before = new int[to.Length + 1];
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var next = new int[to.Length + 1];
            next[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = row[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] ? before[j - 2] + 1 : changed;
                next[j] = Math.Min(Math.Min(changed, swapped), Math.Min(row[j], next[j - 1]) + 1);
            }

            (before, row) = (row, next);
        }

        return row[^1];
    }
}
