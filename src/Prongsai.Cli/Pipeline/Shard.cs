using System.Globalization;
using System.Text;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// One of several equal parts of many sites, written <c>3/16</c>. A site belongs to a part by its name alone, so that it stays there
/// when others come or go, and machines can share the work without speaking to each other.
/// </summary>
internal readonly record struct Shard(int Part, int Parts)
{
    private const uint HashStart = 2_166_136_261;
    private const uint HashFactor = 16_777_619;

    public static Shard Whole { get; } = new(1, 1);

    public static Shard? Parse(string text) =>
        text.Split('/') is [var part, var parts]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var p)
        && int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && p >= 1 && p <= n
            ? new Shard(p, n)
            : null;

    public bool Holds(string name) => Hash(name) % (uint)Parts == (uint)Part - 1;

    /// <summary>FNV-1a: the same on every machine and in every version.</summary>
    private static uint Hash(string name)
    {
        var hash = HashStart;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * HashFactor);
        }

        return hash;
    }
}
