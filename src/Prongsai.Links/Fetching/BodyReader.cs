using System.Buffers;
using System.Security.Cryptography;

namespace Prongsai.Links.Fetching;

/// <summary>Reads content while hashing it, up to the limit of bytes, and holds no more of it than is needed to look into it.</summary>
internal sealed class BodyReader(FetchOptions options, TimeProvider clock) : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const int BlocksAgain = 1024;
    private const int LookedAt = 1024;
    private const int TailSize = 2 * 1024;
    private const int FirstMeasure = 256 * 1024;

    private static readonly byte[] DocumentMark = "%PDF"u8.ToArray();

    private readonly ArrayPool<byte> _blocks = ArrayPool<byte>.Create(HeldBytes.BlockSize, BlocksAgain);
    private readonly SemaphoreSlim _largePlaces = new(options.LargeBodiesAtOnce);

    /// <summary>The content; or, where it broke off, what was read of it together with what broke it off.</summary>
    /// <param name="announced">How much there is by the server's word; of what is too much only the beginning is read.</param>
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

    public void Dispose() => _largePlaces.Dispose();

    private FetchOptions Options => options;

    private TimeSpan ElapsedSince(long start) => clock.GetElapsedTime(start);

    /// <summary>The state of reading one content.</summary>
    private sealed class Reading(BodyReader owner, LinkTime time, long start) : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly HeldBytes _head = new(owner._blocks);
        private byte[] _tail = [];
        private long _length;
        private SemaphoreSlim? _place;

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

        /// <summary>Of what is not whole, only the beginning is of use.</summary>
        public FetchedBody ToBody(bool isWhole)
        {
            if (!isWhole)
            {
                return new FetchedBody(_head.First(HeldBytes.BlockSize), _tail, _length, null, null);
            }

            return new FetchedBody(_head.First(_head.Length), _tail, _length, Convert.ToHexStringLower(_hash.GetHashAndReset()), Interlocked.Exchange(ref _place, null));
        }

        public void Dispose()
        {
            _hash.Dispose();
            _head.Dispose();
            _place?.Release();
        }

        private async Task TakeAsync(ReadOnlyMemory<byte> part)
        {
            _hash.AppendData(part.Span);
            _tail = part.Length >= TailSize ? part[^TailSize..].ToArray() : [.. _tail.AsSpan(Math.Max(0, _tail.Length + part.Length - TailSize)), .. part.Span];
            await HoldAsync(part).ConfigureAwait(false);
            _length += part.Length;
            if (_length >= FirstMeasure && _length / Math.Max(1, owner.ElapsedSince(start).TotalSeconds) >= owner.Options.FastBytesPerSecond)
            {
                time.Lengthen(owner.Options.LongestTimes);
            }
        }

        private async Task HoldAsync(ReadOnlyMemory<byte> part)
        {
            if (_head.Length + part.Length > owner.Options.BytesHeld && _place is null)
            {
                if (!owner.Options.HoldAll && !IsDocument())
                {
                    part = part[..Math.Max(0, owner.Options.BytesHeld - _head.Length)];
                }
                else if (_head.Length == _length)
                {
                    await time.WaitForAsync(owner._largePlaces).ConfigureAwait(false);
                    _place = owner._largePlaces;
                }
            }

            _head.Add(part.Span);
        }

        private bool IsDocument() => _head.BeginsWithin(LookedAt, DocumentMark);
    }
}
