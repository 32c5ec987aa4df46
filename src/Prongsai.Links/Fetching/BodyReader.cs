using System.Buffers;
using System.Security.Cryptography;

namespace Prongsai.Links.Fetching;

/// <summary>
/// Reads content while hashing it, up to the limit of bytes, and holds no more of it in memory than is needed to examine it.
/// </summary>
internal sealed class BodyReader(FetchOptions options, TimeProvider clock) : IDisposable
{
    public const int TailSize = 2 * 1024;

    private const int BufferSize = 64 * 1024;
    private const int BlocksPooled = 1024;
    private const int BytesExamined = 1024;
    private const int BytesBeforeMeasuring = 256 * 1024;

    private static readonly byte[][] DocumentSignatures = ["%PDF"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0]];

    private readonly ArrayPool<byte> _blocks = ArrayPool<byte>.Create(HeldBytes.BlockSize, BlocksPooled);
    private readonly SemaphoreSlim _largeBodies = new(options.LargeBodiesAtOnce);

    /// <summary>The content; where reading failed, the part that was read and the exception.</summary>
    /// <param name="content">The stream of the answer.</param>
    /// <param name="announced">The length that the server announces; of content that is too long only the beginning is read.</param>
    /// <param name="time">The time of the link.</param>
    public async Task<(FetchedBody Body, Exception? Failure)> ReadAsync(Stream content, long? announced, LinkTime time)
    {
        using var reading = new Reading(this, time, clock.GetTimestamp());
        try
        {
            var isWhole = await reading.RunAsync(content, announced > options.Bytes ? 0 : options.Bytes).ConfigureAwait(false);
            return (reading.ToBody(isWhole), null);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidDataException or HttpRequestException)
        {
            return (reading.ToBody(isWhole: false), e);
        }
    }

    public void Dispose() => _largeBodies.Dispose();

    private FetchOptions Options => options;

    private TimeSpan ElapsedSince(long start) => clock.GetElapsedTime(start);

    /// <summary>The state of reading one content.</summary>
    private sealed class Reading(BodyReader owner, LinkTime time, long start) : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly HeldBytes _head = new(owner._blocks);
        private byte[] _tail = [];
        private long _length;
        private SemaphoreSlim? _slots;

        public async Task<bool> RunAsync(Stream content, long limit)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                while (_length <= limit)
                {
                    var count = await content.ReadAsync(buffer.AsMemory(0, BufferSize), time.Token).ConfigureAwait(false);
                    if (count == 0)
                    {
                        return true;
                    }

                    await TakeAsync(buffer.AsMemory(0, count)).ConfigureAwait(false);
                }

                return false;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        /// <summary>Of content that is not whole, only the beginning is kept, without a hash.</summary>
        public FetchedBody ToBody(bool isWhole)
        {
            if (!isWhole)
            {
                return new FetchedBody(_head.First(HeldBytes.BlockSize), _tail, _length, null, null);
            }

            var hash = Convert.ToHexStringLower(_hash.GetHashAndReset());
            return new FetchedBody(_head.First(_head.Length), _tail, _length, hash, Interlocked.Exchange(ref _slots, null));
        }

        public void Dispose()
        {
            _hash.Dispose();
            _head.Dispose();
            _slots?.Release();
        }

        private async Task TakeAsync(ReadOnlyMemory<byte> part)
        {
            _hash.AppendData(part.Span);
            _tail = part.Length >= TailSize
                ? part[^TailSize..].ToArray()
                : [.. _tail.AsSpan(Math.Max(0, _tail.Length + part.Length - TailSize)), .. part.Span];
            await HoldAsync(part).ConfigureAwait(false);
            _length += part.Length;
            var bytesPerSecond = _length / Math.Max(1, owner.ElapsedSince(start).TotalSeconds);
            if (_length >= BytesBeforeMeasuring && bytesPerSecond >= owner.Options.FastBytesPerSecond)
            {
                time.Lengthen(owner.Options.FastContentTimes);
            }
        }

        private async Task HoldAsync(ReadOnlyMemory<byte> part)
        {
            if (_head.Length + part.Length > owner.Options.BytesHeld && _slots is null)
            {
                if (!owner.Options.HoldAll && !IsDocument())
                {
                    part = part[..Math.Max(0, owner.Options.BytesHeld - _head.Length)];
                }
                else if (_head.Length == _length)
                {
                    await time.WaitForAsync(owner._largeBodies).ConfigureAwait(false);
                    _slots = owner._largeBodies;
                }
            }

            _head.Add(part.Span);
        }

        private bool IsDocument() => DocumentSignatures.Any(s => _head.Contains(s, BytesExamined));
    }
}
