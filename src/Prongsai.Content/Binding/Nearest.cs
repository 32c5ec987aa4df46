namespace Prongsai.Content.Binding;

/// <summary>Finds the known name that somebody most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest edits from the given one; the first of equals. Never empty unless there are no names.</summary>
    public static string To(string name, IEnumerable<string> known) =>
        known.OrderBy(k => Distance(name, k)).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault() ?? "-";

    /// <summary>True where a person who wrote one name most likely meant the other: two slips, or a third of its letters.</summary>
    public static bool IsMisspelling(string name, string meant) => Distance(name, meant) <= Math.Max(2, meant.Length / 3);

    private static int Distance(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
