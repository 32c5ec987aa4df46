using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Xml;

/// <summary>
/// XML on its way to the reader. Counts what comes, and refuses a stretch without a <c>&lt;</c> that is so long that the reader, which holds
/// a tag as a whole, would hold too much.
/// </summary>
internal sealed class GuardedStream(Stream inner, Allowance allowance) : Stream
{
    private const int LongestStretch = 4_000_000;

    private int _stretch;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        allowance.Spend(count);
        var last = buffer[..count].LastIndexOf((byte)'<');
        _stretch = last < 0 ? _stretch + count : count - last;
        return _stretch <= LongestStretch ? count : throw new RefusedException(DocumentDiagnostics.TooMuchInside);
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
