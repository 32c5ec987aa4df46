using System.Buffers.Binary;
using System.IO.Compression;

namespace Prongsai.Links.Fetching;

/// <summary>
/// Undoes an answer's content coding, and tells a coded body that was cut off from one that ended: a stream of .NET takes either for the end.
/// </summary>
internal sealed class Decoding : IDisposable
{
    public const string Accepted = "gzip, br";

    private readonly EndingStream? _ending;

    private Decoding(Stream content, EndingStream? ending) => (Content, _ending) = (content, ending);

    public Stream Content { get; }

    /// <summary>The body in clear; of a coding that nobody knows, as it is.</summary>
    public static Decoding Of(Stream coded, IEnumerable<string> codings)
    {
        Decoding? outer = null;
        foreach (var coding in codings.Reverse())
        {
            var inner = outer?.Content ?? coded;
            outer = coding.Trim().ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => OfGzip(inner),
                "deflate" => new(new ZLibStream(inner, CompressionMode.Decompress), null),
                "br" => new(new BrotliStream(inner, CompressionMode.Decompress), null),
                _ => outer,
            };
        }

        return outer ?? new(coded, null);
    }

    /// <summary>False where the body of so many bytes ended before its coding did.</summary>
    public bool IsComplete(long length) => _ending?.IsEndOf(length) ?? true;

    public void Dispose() => Content.Dispose();

    private static Decoding OfGzip(Stream coded)
    {
        var ending = new EndingStream(coded);
        return new(new GZipStream(ending, CompressionMode.Decompress), ending);
    }

    /// <summary>Remembers the last bytes that were read: a gzip body ends with the length of what it holds.</summary>
    private sealed class EndingStream(Stream inner) : Stream
    {
        private const int LengthSize = 4;
        private const int HeadSize = 10;

        private static readonly byte[] Signature = [0x1F, 0x8B, 0x08];

        private readonly byte[] _last = new byte[LengthSize];
        private long _read;
        private bool _hasParts;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        /// <summary>A body of several parts ends with the length of its last, which says nothing of the whole.</summary>
        public bool IsEndOf(long length) => _read == 0 || _hasParts || BinaryPrimitives.ReadUInt32LittleEndian(_last) == (uint)length;

        public override int Read(byte[] buffer, int offset, int count) => Took(inner.Read(buffer, offset, count), buffer.AsSpan(offset));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Took(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Span);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }

        private int Took(int count, ReadOnlySpan<byte> buffer)
        {
            var part = buffer[..count];
            var behindHead = _read >= HeadSize ? 0 : Math.Min(count, HeadSize);
            _hasParts |= part[behindHead..].IndexOf(Signature) >= 0;
            _read += count;
            var kept = Math.Max(0, LengthSize - count);
            if (kept > 0)
            {
                _last.AsSpan(LengthSize - kept).CopyTo(_last);
                part.CopyTo(_last.AsSpan(kept));
            }
            else
            {
                part[^LengthSize..].CopyTo(_last);
            }

            return count;
        }
    }
}
