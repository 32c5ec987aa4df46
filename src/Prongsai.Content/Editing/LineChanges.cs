using System.Collections.Immutable;

namespace Prongsai.Content.Editing;

/// <summary>Which lines two texts do not share, by their longest common run of lines.</summary>
internal static class LineChanges
{
    /// <summary>Lines that go, with their number from 1, and lines that come, with none.</summary>
    public static ImmutableArray<(int? Number, string Line)> Between(string before, string after)
    {
        string[] old = before.ReplaceLineEndings("\n").Split('\n'), now = after.ReplaceLineEndings("\n").Split('\n');
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return [.. Changes(old[start..^end], now[start..^end], start + 1)];
    }

    private static IEnumerable<(int? Number, string Line)> Changes(string[] old, string[] now, int first)
    {
        var common = Common(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (first + i, old[i++]);
            }
            else
            {
                yield return (null, now[j++]);
            }
        }
    }

    /// <summary>How many lines each two ends of the texts share.</summary>
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
