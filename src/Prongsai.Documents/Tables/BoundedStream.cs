namespace Prongsai.Documents.Tables;

/// <summary>A stream that gives no more bytes than it may, however small the file is that they are unpacked from.</summary>
internal sealed class BoundedStream(Stream inner, UnpackedBytes left) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">There are more bytes than may be unpacked.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        left.Count -= read;
        return left.Count >= 0 ? read : throw new InvalidDataException("more is unpacked than may be");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>How many bytes may still be unpacked from one file, all of its parts together.</summary>
internal sealed class UnpackedBytes
{
    private const long Most = 100_000_000;

    public long Count { get; set; } = Most;
}
