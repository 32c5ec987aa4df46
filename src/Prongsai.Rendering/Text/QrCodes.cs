using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Addresses as QR codes, in inline SVG without a colour of their own. Each is made once: it costs more than the rest of a page.
/// </summary>
internal sealed class QrCodes
{
    /// <summary>The modules of quiet ground around a code that readers ask for; QRCoder's matrix has them too.</summary>
    private const int QuietZone = 4;

    private readonly ConcurrentDictionary<string, string> _svgs = new(StringComparer.Ordinal);

    public string SvgOf(string address) => _svgs.GetOrAdd(address, static a => MakeSvg(a));

    private static string MakeSvg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var svg = new StringBuilder(4096);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" aria-hidden=\"true\" focusable=\"false\"><path d=\"");
        for (var y = QuietZone; y < size - QuietZone; y++)
        {
            AppendRow(svg, code.ModuleMatrix[y], y);
        }

        return svg.Append("\"></path></svg>").ToString();
    }

    /// <summary>Each run of dark modules as one rectangle.</summary>
    private static void AppendRow(StringBuilder svg, System.Collections.BitArray row, int y)
    {
        for (var x = QuietZone; x < row.Count - QuietZone; x++)
        {
            var start = x;
            while (row[x])
            {
                x++;
            }

            if (x > start)
            {
                svg.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
    }
}
