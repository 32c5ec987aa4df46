using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Html;

/// <summary>A sheet as one page to read and print, complete in itself: no script, nothing loaded, every text encoded.</summary>
internal static class PrintPageWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(EvaluatorSheet sheet)
    {
        var heading = $"คำตอบข้อ OIT ปีงบประมาณ {sheet.Year}";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"robots\" content=\"noindex\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Encode(heading)} – {Encode(CellText.Clean(sheet.Agency))}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>\n{PrintStyle.Css}\n</style>\n</head>\n<body>\n<main>\n")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Encode(heading)} <span lang=\"en\">OIT answers</span></h1>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"agency\">{Encode(CellText.Clean(sheet.Agency))}</p>\n");
        AppendNotes(html, sheet);
        AppendTable(html, sheet);
        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void AppendNotes(StringBuilder html, EvaluatorSheet sheet)
    {
        string Count(Func<EvaluatorRow, bool> holds) => sheet.Rows.Count(holds).ToString(CultureInfo.InvariantCulture);
        (string Thai, string English, string Number)[] counts =
        [
            ("ข้อทั้งหมด", "items", Count(_ => true)),
            ("มี", "have", Count(r => r.Answer == DisclosureAnswer.Disclosed)),
            ("ไม่มี", "have not", Count(r => r.Answer == DisclosureAnswer.NotDisclosed)),
            ("ยังไม่ตอบ", "not answered", Count(r => r.Answer == DisclosureAnswer.Pending)),
            ("ยังไม่มี URL", "no URL yet", Count(r => r.Links.IsEmpty)),
        ];
        html.Append("<ul class=\"counts\">\n");
        foreach (var (thai, english, number) in counts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><strong>{number}</strong> {thai} <span lang=\"en\">{english}</span></li>\n");
        }

        html.Append("</ul>\n<p class=\"note\">ช่องสีขาวคือสิ่งที่กรอกในระบบ ITAS ช่องสีเทาใช้ภายในหน่วยงาน ")
            .Append("<span lang=\"en\">White cells are what ITAS asks for; grey ones are for the agency’s own use.</span></p>\n");
    }

    private static void AppendTable(StringBuilder html, EvaluatorSheet sheet)
    {
        html.Append("<table>\n<colgroup>");
        var whole = EvaluatorColumns.All.Sum(c => c.Width);
        foreach (var column in EvaluatorColumns.All)
        {
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{column.Width * 100 / whole:0.##}%\">");
        }

        html.Append("</colgroup>\n<thead>\n<tr>");
        foreach (var column in EvaluatorColumns.All)
        {
            var english = $"<span lang=\"en\">{Encode(column.Header.English)}</span>";
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{ClassOf(column)}>{Encode(column.Header.Thai)} {english}</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in sheet.Rows)
        {
            html.Append("<tr>");
            foreach (var column in EvaluatorColumns.All)
            {
                AppendCell(html, column, row);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void AppendCell(StringBuilder html, SheetColumn<EvaluatorRow> column, EvaluatorRow row)
    {
        var (tag, scope) = column == EvaluatorColumns.All[0] ? ("th", " scope=\"row\"") : ("td", "");
        html.Append(CultureInfo.InvariantCulture, $"<{tag}{scope}{ClassOf(column)} data-label=\"{Encode(column.Header.Thai)}\">");
        if (column.IsAddress)
        {
            html.AppendJoin("<br>", column.Links(row).Select(Link));
        }
        else
        {
            html.AppendJoin("<br>", column.Text(row).Split('\n').Select(Encode));
        }

        html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private static string ClassOf(SheetColumn column)
    {
        string?[] names = [column.IsOwnUse ? "own" : null, column.IsDivider ? "divider" : null, column.IsShort ? "short" : null];
        var text = string.Join(' ', names.OfType<string>());
        return text.Length == 0 ? "" : $" class=\"{text}\"";
    }

    private static string Link(Uri address)
    {
        var text = Encode(address.AbsoluteUri);
        return address.Scheme is "http" or "https" ? $"<a href=\"{text}\" rel=\"noopener noreferrer\">{text}</a>" : text;
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
