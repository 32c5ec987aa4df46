using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Yaml;

/// <summary>What the parser expected where it gave up, in plain words.</summary>
internal static class Expectation
{
    private static readonly (string Words, BilingualText Plain)[] Known =
    [
        ("expected ':'", new("ตรงนี้ควรมีเครื่องหมาย : หลังชื่อคีย์", "A colon behind a key was expected here.")),
        ("expected key", new("ตรงนี้ควรเป็น \"คีย์: ค่า\" ที่เยื้องเท่ากับคีย์ก่อนหน้า", "A \"key: value\" indented like the key before was expected here.")),
        ("expected '-'", new("ตรงนี้ควรเป็นรายการที่ขึ้นต้นด้วย - และเยื้องเท่ากับรายการก่อนหน้า", "A list item that begins with - and is indented like the item before was expected here.")),
        ("expected ',' or ']'", new("ตรงนี้ควรเป็น , หรือ ]", "A , or ] was expected here.")),
        ("expected ',' or '}'", new("ตรงนี้ควรเป็น , หรือ }}", "A , or }} was expected here.")),
        ("values are not allowed", new("ตรงนี้ไม่ควรมีเครื่องหมาย : เพราะบรรทัดนี้มีคีย์หรือข้อความอยู่แล้ว", "No colon was expected here, for the line has a key or a text already.")),
        ("entries are not allowed", new("ตรงนี้ไม่ควรมีรายการที่ขึ้นต้นด้วย -", "No list item that begins with - was expected here.")),
        ("quoted scalar", new("ข้อความนี้ไม่มีเครื่องหมายคำพูดปิด หรือมีเครื่องหมาย \\ ที่อ่านไม่ได้", "This text has no closing quotation mark, or a backslash that cannot be read.")),
        ("cannot start any token", new("ค่าขึ้นต้นด้วยเครื่องหมายนี้ไม่ได้ ต้องอยู่ในเครื่องหมายคำพูด", "A value cannot begin with this sign unless it stands in quotation marks.")),
    ];

    public static DiagnosticDescriptor Of(string words)
    {
        var plain = Array.Find(Known, k => words.Contains(k.Words, StringComparison.OrdinalIgnoreCase)).Plain;
        return plain is null ? ReadDiagnostics.Syntax : ReadDiagnostics.Syntax with { Message = plain };
    }
}
