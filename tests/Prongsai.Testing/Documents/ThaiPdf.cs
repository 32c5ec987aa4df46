using System.Text;

namespace Prongsai.Testing.Documents;

/// <summary>A PDF of two pages in Thai: its letters are those of the Latin alphabet, which a table turns into Thai, as in many real ones.</summary>
internal static class ThaiPdf
{
    public static byte[] Bytes { get; } = Of(["ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ", "ABC"], ["XYZ"]);

    /// <param name="first">The lines of the first page, each letter one of the Thai alphabet.</param>
    /// <param name="second">Those of the second.</param>
    public static byte[] Of(string[] first, string[] second)
    {
        var pdf = SampleFiles.Pdf(
            Encoding.ASCII.GetBytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Encoding.ASCII.GetBytes("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>"),
            Page(7),
            Page(8),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"u8.ToArray(),
            SampleFiles.Stream("", Encoding.ASCII.GetBytes("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfrange <2D> <39> <002D> <41> <5A> <0E01> endbfrange endcmap end")),
            Text(first),
            Text(second),
            Encoding.ASCII.GetBytes($"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("แผน\u200B งบ"))}> /CreationDate (D:20220301200000Z) >>"));
        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf).Replace("/Size", "/Info 9 0 R /Size", StringComparison.Ordinal));
    }

    private static byte[] Page(int contents) =>
        Encoding.ASCII.GetBytes($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F 5 0 R >> >> /Contents {contents} 0 R >>");

    private static byte[] Text(string[] lines) =>
        SampleFiles.Stream("", Encoding.ASCII.GetBytes($"BT /F 12 Tf 1 0 0 1 10 300 Tm {string.Join(" 0 -20 Td ", lines.Select(l => $"({l}) Tj"))} ET"));
}
