using System.Buffers.Binary;
using System.IO.Compression;
using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing;

/// <summary>
/// The pixels of a PNG whose form was found sound, with how opaque each is. Only what programs commonly write is read: eight bits a channel or
/// a palette, in one pass.
/// </summary>
internal sealed class PixelPicture
{
    private const int HeadAt = 16;

    private readonly byte[] _rows;
    private readonly byte[] _palette;
    private readonly byte[] _opaque;
    private readonly int _kind;
    private readonly int _bits;
    private readonly int _step;
    private readonly int _rowLength;

    private PixelPicture(ReadOnlySpan<byte> png, int channels)
    {
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(png[HeadAt..]), BinaryPrimitives.ReadInt32BigEndian(png[(HeadAt + 4)..]));
        (_bits, _kind) = (png[HeadAt + 8], png[HeadAt + 9]);
        _rowLength = ((Width * channels * _bits) + 7) / 8;
        _step = Math.Max(channels * _bits / 8, 1);
        using var packed = new MemoryStream();
        (_palette, _opaque) = ([], []);
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            var content = png.Slice(at + 8, length);
            switch (png.Slice(at + 4, 4))
            {
                case var type when type.SequenceEqual("PLTE"u8):
                    _palette = content.ToArray();
                    break;
                case var type when type.SequenceEqual("tRNS"u8):
                    _opaque = content.ToArray();
                    break;
                case var type when type.SequenceEqual("IDAT"u8):
                    packed.Write(content);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        _rows = new byte[(_rowLength + 1) * Height];
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        unpacked.ReadExactly(_rows);
        Unfilter();
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Null where it is of a rarer form.</summary>
    public static PixelPicture? Read(ReadOnlySpan<byte> png)
    {
        var (bits, kind, isInPasses) = (png[HeadAt + 8], png[HeadAt + 9], png[HeadAt + 12] != 0);
        var channels = kind switch
        {
            3 => 1,
            0 when bits == 8 => 1,
            2 when bits == 8 => 3,
            4 when bits == 8 => 2,
            6 when bits == 8 => 4,
            _ => 0,
        };
        return channels == 0 || isInPasses ? null : new PixelPicture(png, channels);
    }

    /// <summary>The colour of a pixel and its opacity, 0 to 255.</summary>
    public (Colour Colour, int Opacity) At(int x, int y)
    {
        var row = _rows.AsSpan((y * (_rowLength + 1)) + 1, _rowLength);
        var pixel = row[(_kind == 3 ? x * _bits / 8 : x * _step)..];
        switch (_kind)
        {
            case 3:
                var number = (pixel[0] >> (8 - _bits - (x * _bits % 8))) & ((1 << _bits) - 1);
                return (number * 3) + 2 < _palette.Length
                    ? (new Colour(_palette[number * 3], _palette[(number * 3) + 1], _palette[(number * 3) + 2]), number < _opaque.Length ? _opaque[number] : 255)
                    : (Colour.White, 0);
            case 0 or 4:
                return (new Colour(pixel[0], pixel[0], pixel[0]), _kind == 4 ? pixel[1] : 255);
            default:
                return (new Colour(pixel[0], pixel[1], pixel[2]), _kind == 6 ? pixel[3] : 255);
        }
    }

    /// <summary>Turns differences from neighbours, as rows are packed, into values.</summary>
    private void Unfilter()
    {
        for (var y = 0; y < Height; y++)
        {
            var start = y * (_rowLength + 1);
            for (var x = 0; x < _rowLength; x++)
            {
                var left = x < _step ? 0 : _rows[start + 1 + x - _step];
                var above = y == 0 ? 0 : _rows[start - _rowLength + x];
                var corner = x < _step || y == 0 ? 0 : _rows[start - _rowLength + x - _step];
                _rows[start + 1 + x] += (byte)(_rows[start] switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Nearest(left, above, corner),
                    _ => 0,
                });
            }
        }
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
