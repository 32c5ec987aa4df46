namespace Prongsai.Rendering.Diagnostics;

/// <summary>Names that a mistyped one may have meant, the likeliest first.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    public static string Of(string name, IEnumerable<string> known)
    {
        var nearest = known
            .OrderBy(k => Distance(name, k))
            .ThenBy(k => k, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        return nearest.Count == 0 ? "-" : string.Join(", ", nearest);
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
                var changed = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
