using System.Runtime.InteropServices;

namespace Prongsai.Rendering.Drawing;

/// <summary>Collects bits, the lowest of each byte first.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private ulong _held;
    private int _count;

    public void Write(int value, int bits)
    {
        _held |= (ulong)(uint)value << _count;
        for (_count += bits; _count >= 8; _count -= 8, _held >>= 8)
        {
            _bytes.Add((byte)_held);
        }
    }

    /// <summary>A value of so many bits with its highest one lowest.</summary>
    public static int Reversed(int value, int bits)
    {
        var reversed = 0;
        for (var bit = 0; bit < bits; bit++)
        {
            reversed |= (value >> bit & 1) << (bits - 1 - bit);
        }

        return reversed;
    }

    /// <summary>All bits so far; the last byte is filled with zeros.</summary>
    public byte[] ToArray() => _count == 0 ? [.. _bytes] : [.. CollectionsMarshal.AsSpan(_bytes), (byte)_held];
}
