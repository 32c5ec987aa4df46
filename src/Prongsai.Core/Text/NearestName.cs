using System.Collections.Immutable;

namespace Prongsai.Core.Text;

/// <summary>
/// The known names that a person most likely meant by one that is not known: at most a third of the letters away, or two slips in a
/// name of four letters and more, capitals aside. A name that is like none of them has no nearest one.
/// </summary>
public static class NearestName
{
    private const int Slips = 2;

    private const int MostNames = 3;

    /// <summary>The nearest, and up to two that are as near, in ordinal order; empty where none is near enough.</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> known)
    {
        var nearest = known.Distinct(StringComparer.Ordinal).GroupBy(k => Distance(name, k)).MinBy(g => g.Key);
        return nearest is null ? [] : [.. nearest.Where(k => nearest.Key <= Limit(name, k)).Order(StringComparer.Ordinal).Take(MostNames)];
    }

    private static int Limit(string name, string known)
    {
        var length = Math.Max(name.Length, known.Length);
        return Math.Max(Math.Min(Slips, length / 2), length / 3);
    }

    /// <summary>How many letters must be put in, taken out or changed to make one name the other.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(from[i]) == char.ToLowerInvariant(to[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
