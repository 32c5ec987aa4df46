using System.Buffers;

namespace Prongsai.Links.Fetching;

/// <summary>The bytes of a content as they arrive, in pooled blocks.</summary>
internal sealed class HeldBytes(ArrayPool<byte> pool) : IDisposable
{
    public const int BlockSize = 64 * 1024;

    private readonly List<byte[]> _blocks = [];

    public int Length { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var at = Length % BlockSize;
            if (at == 0)
            {
                _blocks.Add(pool.Rent(BlockSize));
            }

            var count = Math.Min(bytes.Length, BlockSize - at);
            bytes[..count].CopyTo(_blocks[^1].AsSpan(at));
            bytes = bytes[count..];
            Length += count;
        }
    }

    /// <summary>A copy of the first bytes, as many as there are.</summary>
    public byte[] First(int count)
    {
        var first = new byte[Math.Min(count, Length)];
        for (var at = 0; at < first.Length; at += BlockSize)
        {
            _blocks[at / BlockSize].AsSpan(0, Math.Min(BlockSize, first.Length - at)).CopyTo(first.AsSpan(at));
        }

        return first;
    }

    /// <summary>True where so many of the first bytes hold a signature.</summary>
    public bool Contains(ReadOnlySpan<byte> signature, int within) =>
        Length > 0 && _blocks[0].AsSpan(0, Math.Min(within, Math.Min(Length, BlockSize))).IndexOf(signature) >= 0;

    public void Dispose()
    {
        foreach (var block in _blocks)
        {
            pool.Return(block);
        }

        _blocks.Clear();
        Length = 0;
    }
}
