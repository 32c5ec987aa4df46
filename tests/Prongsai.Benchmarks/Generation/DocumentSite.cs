using System.Globalization;
using System.Text;
using Prongsai.Testing;
using Prongsai.Testing.Documents;

namespace Prongsai.Benchmarks.Generation;

/// <summary>
/// The agency that answers from its own folders, with many documents more spread over its items: PDF, PNG and CSV in turn, each different
/// and of the stated size. The same numbers give the same bytes.
/// </summary>
internal static class DocumentSite
{
    private const int Items = 43;
    private const string Row = "จ้างปรับปรุงถนนคอนกรีตเสริมเหล็ก,วิธีเฉพาะเจาะจง,";

    public static void Write(string folder, int documents, int bytes)
    {
        TestSite.CopyFolder(Path.Combine(Repo.Fixtures, "sites", "own-folder", "content"), Path.Combine(folder, "content"));
        for (var number = 0; number < documents; number++)
        {
            var (ending, content) = (number % 3) switch
            {
                0 => ("pdf", Pdf(number, bytes)),
                1 => ("png", SampleFiles.Png(1000, 1000, ("prVt", Noise(number, bytes)))),
                _ => ("csv", Csv(number, bytes)),
            };
            var name = string.Create(CultureInfo.InvariantCulture, $"content/years/2566/items/o{(number % Items) + 1}/document-{number:00000}.{ending}");
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }
    }

    /// <summary>One page with words, and a picture's worth of bytes beside it.</summary>
    private static byte[] Pdf(int number, int bytes) => SampleFiles.Pdf(
        "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8.ToArray(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>"u8.ToArray(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray(),
        SampleFiles.Stream("", Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"BT /F 12 Tf 1 0 0 1 10 300 Tm (Report number {number} of this agency) Tj ET"))),
        SampleFiles.Stream("", Noise(number, bytes)));

    private static byte[] Csv(int number, int bytes)
    {
        var text = new StringBuilder("โครงการ,วิธี,บาท\n");
        for (var (row, length) = (0, 0); length < bytes; row++)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{Row}{(number * 1000) + row}\n");
            text.Append(line);
            length += Encoding.UTF8.GetByteCount(line);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Noise(int number, int bytes)
    {
        var (noise, state) = (new byte[bytes], (uint)number + 1);
        for (var i = 0; i < bytes; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            noise[i] = (byte)(state >> 24);
        }

        return noise;
    }
}
