using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using QRCoder;

namespace Prongsai.Rendering.Qr;

/// <summary>
/// Addresses as QR codes, in inline SVG without a colour of their own. Each is made once, for all pages that show it.
/// </summary>
internal sealed class QrCodes
{
    /// <summary>The modules of quiet ground around a code that readers ask for; QRCoder's matrix has them too.</summary>
    private const int QuietZone = 4;

    /// <summary>The modules of a side of the largest code that there is.</summary>
    private const int LargestSize = 177;

    /// <summary>Above the length of most codes' texts.</summary>
    private const int UsualLength = 8192;

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

    private readonly ConcurrentDictionary<string, string> _svgs = new(StringComparer.Ordinal);

    public string SvgOf(string address) => _svgs.GetOrAdd(address, static a => MakeSvg(a));

    private static string MakeSvg(string address)
    {
        if (QrEncoder.Encode(address) is { } rows)
        {
            return Draw<ulong>(rows);
        }

        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return Draw<BigInteger>([.. code.ModuleMatrix[QuietZone..^QuietZone].Select(ToBits)]);
    }

    private static BigInteger ToBits(BitArray row)
    {
        var bytes = new byte[(row.Count + 7) / 8];
        row.CopyTo(bytes, 0);
        return new BigInteger(bytes, isUnsigned: true) >> QuietZone;
    }

    private static string Draw<TRow>(ReadOnlySpan<TRow> rows)
        where TRow : IBinaryInteger<TRow>
    {
        var size = rows.Length + (2 * QuietZone);
        var svg = new StringBuilder(UsualLength);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\"");
        svg.Append(" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
        for (var y = 0; y < rows.Length; y++)
        {
            AppendRow(svg, rows[y], (y + QuietZone).ToString(CultureInfo.InvariantCulture));
        }

        return svg.Append("\"></path></svg>").ToString();
    }

    /// <summary>Each run of dark modules as one rectangle.</summary>
    private static void AppendRow<TRow>(StringBuilder svg, TRow modules, string y)
        where TRow : IBinaryInteger<TRow>
    {
        for (var x = QuietZone; !TRow.IsZero(modules);)
        {
            var light = int.CreateTruncating(TRow.TrailingZeroCount(modules));
            modules >>= light;
            var dark = int.CreateTruncating(TRow.TrailingZeroCount(~modules));
            modules >>= dark;
            svg.Append(Starts[x + light]).Append(y).Append(Runs[dark]);
            x += light + dark;
        }
    }
}
