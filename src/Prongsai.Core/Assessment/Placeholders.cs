using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Assessment;

/// <summary>
/// Lines that stand where something is still to come, such as <c>อยู่ระหว่างดำเนินการ</c>. A sentence that merely holds such words, about
/// a project under way, is none.
/// </summary>
public static partial class Placeholders
{
    /// <summary>In letters: what a page says at least that says something.</summary>
    private const int LeastSaid = 20;

    /// <summary>The lines of a Markdown text that only stand for what is to come: their offsets and lengths in it.</summary>
    public static IEnumerable<(int Offset, int Length)> In(ReadOnlySpan<char> markdown)
    {
        var found = new List<(int, int)>();
        var offset = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            var at = Math.Max(offset, 0);
            if (IsPlaceholder(line))
            {
                found.Add((at, line.Length));
            }

            offset = at + line.Length;
            offset += offset < markdown.Length && markdown[offset] == '\r' && offset + 1 < markdown.Length && markdown[offset + 1] == '\n' ? 2 : 1;
        }

        return found;
    }

    /// <summary>Whether a Markdown text says anything but its headings and what is to come.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> markdown)
    {
        var said = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            if (!line.TrimStart().StartsWith('#') && !IsPlaceholder(line))
            {
                foreach (var c in line)
                {
                    said += char.IsLetterOrDigit(c) ? 1 : 0;
                }
            }
        }

        return said >= LeastSaid;
    }

    /// <summary>Whether a text, a line or a cell, is nothing but a word for what is to come.</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> line)
    {
        var plain = line.Trim(" \t\u00A0#>*_-|~`.…:()[]!ฯ");
        return plain.Length is > 0 and <= 60 && Words().IsMatch(ThaiText.Normalize(plain.ToString()));
    }

    [GeneratedRegex(
        @"^(?:(?:ข้อมูล|เอกสาร|หน้า|เนื้อหา|ส่วน)(?:นี้)?\s*)?(?:(?:กำลัง)?(?:อยู่)?(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนินการ|จัดทำ|ปรับปรุง|รวบรวม|ปรับปรุงข้อมูล|จัดทำข้อมูล)(?:ข้อมูล)?"
        + @"|กำลัง(?:ดำเนินการ|จัดทำ|ปรับปรุง|รวบรวม)(?:ข้อมูล)?|รอ(?:ใส่|การใส่|เพิ่ม|แนบ|การ)?\s*(?:ลิงก์|ลิงค์|ข้อมูล|เอกสาร|ไฟล์|ดำเนินการ|link|url)"
        + @"|(?:ยัง)?ไม่มี(?:ข้อมูล|เอกสาร|รายการ|ไฟล์)(?:ในขณะนี้)?|ใส่(?:ข้อความ|ข้อมูล|ลิงก์|ลิงค์)(?:ที่นี่|ตรงนี้)"
        + @"|to be (?:added|announced|updated|completed)|tb[acd]|todo|coming soon|under construction|lorem ipsum.*|no data|n/a|xxx+|\?{2,})"
        + @"(?:\s*(?:ค่ะ|ครับ))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
