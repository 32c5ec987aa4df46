namespace Prongsai.Rendering.Drawing;

/// <summary>A code of RFC 1951 for signs of known numbers: the commoner, the shorter, and none longer than 15 bits.</summary>
internal sealed class HuffmanCode
{
    private const int Longest = 15;

    /// <summary>Each with its first bit lowest, as it is written.</summary>
    private readonly int[] _codes;

    private HuffmanCode(int[] lengths)
    {
        Lengths = lengths;
        _codes = new int[lengths.Length];
        for (var (length, code) = (1, 0); length <= Longest; length++, code <<= 1)
        {
            for (var sign = 0; sign < lengths.Length; sign++)
            {
                if (lengths[sign] == length)
                {
                    _codes[sign] = BitWriter.Reversed(code++, length);
                }
            }
        }
    }

    /// <summary>The bits of each sign; 0 for one that does not occur.</summary>
    public int[] Lengths { get; }

    /// <summary>The code of the two rarest joined, again and again; where that grows too long, of counts that lie closer together.</summary>
    public static HuffmanCode Of(int[] counts)
    {
        // a code has at least two signs, so that no reader meets an incomplete one
        var signs = Enumerable.Range(0, counts.Length).OrderByDescending(s => counts[s]).ThenBy(s => s).Where((s, i) => counts[s] > 0 || i < 2).Reverse().ToArray();
        var weights = signs.Select(s => (long)Math.Max(counts[s], 1)).ToArray();
        var depths = Depths(weights);
        while (depths.Max() > Longest)
        {
            weights = [.. weights.Select(w => (w + 1) / 2)];
            depths = Depths(weights);
        }

        var lengths = new int[counts.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            lengths[signs[i]] = depths[i];
        }

        return new HuffmanCode(lengths);
    }

    public void Write(int sign, BitWriter bits) => bits.Write(_codes[sign], Lengths[sign]);

    /// <summary>How deep each of the leaves, which stand in ascending order, lies in the tree.</summary>
    private static int[] Depths(long[] leaves)
    {
        var nodes = new long[(2 * leaves.Length) - 1];
        var above = new int[nodes.Length];
        leaves.CopyTo(nodes, 0);
        var (leaf, inner) = (0, leaves.Length);
        for (var made = leaves.Length; made < nodes.Length; made++)
        {
            for (var side = 0; side < 2; side++)
            {
                var rarest = leaf < leaves.Length && (inner == made || nodes[leaf] <= nodes[inner]) ? leaf++ : inner++;
                (nodes[made], above[rarest]) = (nodes[made] + nodes[rarest], made);
            }
        }

        var depths = new int[nodes.Length];
        for (var node = nodes.Length - 2; node >= 0; node--)
        {
            depths[node] = depths[above[node]] + 1;
        }

        return depths[..leaves.Length];
    }
}
