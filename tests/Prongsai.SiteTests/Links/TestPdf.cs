using System.Globalization;
using System.Text;

namespace Prongsai.SiteTests.Links;

/// <summary>The smallest PDF files of each kind.</summary>
internal static class TestPdf
{
    public static byte[] Sound(string text = "Procurement plan") => Make($"BT /F1 24 Tf 72 720 Td ({text}) Tj ET");

    /// <summary>A page with a drawing only, as a scan without recognised text.</summary>
    public static byte[] Scanned() => Make("72 72 200 200 re f");

    public static byte[] Truncated() => Sound()[..300];

    /// <summary>The empty password does not fit, so that readers have to ask for one.</summary>
    public static byte[] Encrypted() => Make(
        "BT ET", $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('A', 64)}> /U <{new string('B', 64)}> /P -4 >> /ID [<{new string('C', 32)}> <{new string('C', 32)}>]");

    private static byte[] Make(string content, string trailer = "")
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {Number(content.Length)} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
