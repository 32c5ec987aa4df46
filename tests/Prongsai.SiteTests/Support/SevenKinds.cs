using System.Collections.Immutable;
using System.Text;
using Prongsai.Testing;
using Prongsai.Testing.Documents;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// The seven kinds of file that an agency's words come in, each written from lines of a label and a value. Where a file has cells, the two
/// stand in neighbouring ones; a value of two parts, joined by a bar, goes on in the next piece of text, as word processors and lines of a
/// page part it.
/// </summary>
internal static class SevenKinds
{
    private const string Item = "content/years/2565/items/o2/";
    private const string Note = "content/years/2565/disclosures.yaml";

    public static ImmutableArray<string> Names { get; } = ["disclosures.yaml", "page.th.md", "list.csv", "list.xlsx", "list.docx", "list.ods", "list.pdf"];

    public static void Write(TestSite site, string name, IReadOnlyList<(string Label, string Value)> lines)
    {
        switch (name)
        {
            case "disclosures.yaml":
                var words = string.Join(" ", lines.Select(l => $"{l.Label} {l.Value};"));
                site.Replace(Note, "        shows: [1]\n", $"        shows: [1]\n        note: {{ th: \"{words}\", en: \"a note\" }}\n");
                break;
            case "page.th.md":
                site.Write(Item + name, "หน้านี้เป็นตัวอย่าง\n\n" + string.Join("\n\n", lines.Select(l => $"{l.Label} {l.Value.Replace('|', '\n')}")) + "\n");
                break;
            default:
                Directory.CreateDirectory(Path.Combine(site.Root, Item));
                File.WriteAllBytes(Path.Combine(site.Root, Item, name), Document(name, lines));
                break;
        }
    }

    private static byte[] Document(string name, IReadOnlyList<(string Label, string Value)> lines) => Path.GetExtension(name) switch
    {
        ".csv" => Encoding.UTF8.GetBytes("รายการ,ค่า\n" + string.Concat(lines.Select(l => $"{l.Label},{l.Value}\n"))),
        ".xlsx" => SampleFiles.Xlsx(string.Concat(lines.Select(l => $"<row>{Inline(l.Label)}{(l.Value.All(char.IsAsciiDigit) ? $"<c><v>{l.Value}</v></c>" : Inline(l.Value))}</row>"))),
        ".docx" => SampleFiles.Docx(string.Concat(lines.Select(l => $"<w:p><w:r><w:t>{l.Label} {l.Value.Replace("|", "</w:t></w:r><w:r><w:t>", StringComparison.Ordinal)}</w:t></w:r></w:p>"))),
        ".ods" => SampleFiles.Odf("spreadsheet", $"<table:table table:name=\"ก\">{string.Concat(lines.Select(l => $"<table:table-row>{Cell(l.Label)}{Cell(l.Value)}</table:table-row>"))}</table:table>"),
        _ => Pdf(lines),
    };

    private static string Inline(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Cell(string text) => $"<table:table-cell><text:p>{text}</text:p></table:table-cell>";

    /// <summary>One page in Latin letters, a line below the other.</summary>
    private static byte[] Pdf(IReadOnlyList<(string Label, string Value)> lines)
    {
        var shown = lines.SelectMany(l => $"{l.Label} {l.Value}".Split('|')).Select(l => $"({l}) Tj");
        return SampleFiles.Pdf(
            "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"u8.ToArray(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 2000] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>"u8.ToArray(),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"u8.ToArray(),
            SampleFiles.Stream("", Encoding.ASCII.GetBytes($"BT /F 12 Tf 1 0 0 1 10 1900 Tm {string.Join(" 0 -20 Td ", shown)} ET")));
    }
}
