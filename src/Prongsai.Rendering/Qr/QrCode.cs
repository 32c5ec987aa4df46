using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Prongsai.Rendering.Qr;

/// <summary>An address as QR code, in inline SVG without a colour of its own, drawn straight into the page.</summary>
internal sealed class QrCode(string address) : IHtmlContent
{
    /// <summary>The modules of quiet ground around a code that readers ask for; QRCoder's matrix has them too.</summary>
    private const int QuietZone = 4;

    /// <summary>The modules of a side of the largest code that there is.</summary>
    private const int LargestSize = 177;

    /// <summary>Above what one run of dark modules takes, in letters, and what stands around them all.</summary>
    private const int LongestRun = 20;

    private const int Frame = 200;

    /// <summary>By column, all but the row, which follows.</summary>
    private static readonly ImmutableArray<string> Starts =
    [
        .. Enumerable.Range(0, LargestSize + QuietZone).Select(x => string.Create(CultureInfo.InvariantCulture, $"M{x} ")),
    ];

    /// <summary>By length, the rectangle's four sides.</summary>
    private static readonly ImmutableArray<string> Runs =
    [
        .. Enumerable.Range(0, LargestSize + 1).Select(length => string.Create(CultureInfo.InvariantCulture, $"h{length}v1h-{length}z")),
    ];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (QrEncoder.Encode(address) is { } rows)
        {
            Draw<ulong>(rows, writer);
            return;
        }

        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        Draw<BigInteger>([.. code.ModuleMatrix[QuietZone..^QuietZone].Select(ToBits)], writer);
    }

    private static BigInteger ToBits(BitArray row)
    {
        var bytes = new byte[(row.Count + 7) / 8];
        row.CopyTo(bytes, 0);
        return new BigInteger(bytes, isUnsigned: true) >> QuietZone;
    }

    private static void Draw<TRow>(ReadOnlySpan<TRow> rows, TextWriter writer)
        where TRow : IBinaryInteger<TRow>
    {
        var size = (rows.Length + (2 * QuietZone)).ToString(CultureInfo.InvariantCulture);
        var runs = rows.Length * (rows.Length + 1) / 2;
        var buffer = ArrayPool<char>.Shared.Rent((runs * LongestRun) + Frame);
        var end = Append(buffer, 0, "<svg class=\"qr\" viewBox=\"0 0 ", size, " ");
        end = Append(buffer, end, size, "\" aria-hidden=\"true\" focusable=\"false\"><path d=\"", "");
        for (var y = 0; y < rows.Length; y++)
        {
            end = AppendRow(buffer, end, rows[y], (y + QuietZone).ToString(CultureInfo.InvariantCulture));
        }

        end = Append(buffer, end, "\"></path></svg>", "", "");
        writer.Write(buffer.AsSpan(0, end));
        ArrayPool<char>.Shared.Return(buffer);
    }

    /// <summary>Each run of dark modules as one rectangle.</summary>
    private static int AppendRow<TRow>(char[] buffer, int end, TRow modules, string y)
        where TRow : IBinaryInteger<TRow>
    {
        for (var x = QuietZone; !TRow.IsZero(modules);)
        {
            var light = int.CreateTruncating(TRow.TrailingZeroCount(modules));
            modules >>= light;
            var dark = int.CreateTruncating(TRow.TrailingZeroCount(~modules));
            modules >>= dark;
            end = Append(buffer, end, Starts[x + light], y, Runs[dark]);
            x += light + dark;
        }

        return end;
    }

    private static int Append(char[] buffer, int end, string first, string second, string third)
    {
        first.CopyTo(buffer.AsSpan(end));
        second.CopyTo(buffer.AsSpan(end + first.Length));
        third.CopyTo(buffer.AsSpan(end + first.Length + second.Length));
        return end + first.Length + second.Length + third.Length;
    }
}
