using System.Buffers;
using System.Collections.Concurrent;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// The bytes of one site's pages, in blocks that the next site uses again. Pages live from rendering to publishing: as arrays of their own
/// the collector would copy them again and again.
/// </summary>
internal sealed class PageMemory : IDisposable
{
    private const int BlockLength = 256 * 1024;

    private readonly ConcurrentBag<byte[]> _blocks = [];

    /// <summary>After this the pages' bytes are no more.</summary>
    public void Dispose()
    {
        while (_blocks.TryTake(out var block))
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private byte[] Rent(int length)
    {
        var block = ArrayPool<byte>.Shared.Rent(Math.Max(length, BlockLength));
        _blocks.Add(block);
        return block;
    }

    /// <summary>Where one thread puts its pages.</summary>
    internal sealed class Filler(PageMemory memory)
    {
        private byte[] _block = [];
        private int _used;

        public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> page)
        {
            if (page.Length > _block.Length - _used)
            {
                (_block, _used) = (memory.Rent(page.Length), 0);
            }

            var kept = _block.AsMemory(_used, page.Length);
            page.CopyTo(kept.Span);
            _used += page.Length;
            return kept;
        }
    }
}
