using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Links.Judging;

/// <summary>The words by which a page says that there is nothing, whatever its status claims.</summary>
internal static partial class MissingPageWords
{
    private static readonly string[] Thai =
    [
        "ไม่พบหน้า", "ไม่พบเพจ", "ไม่พบเว็บเพจ", "ไม่พบข้อมูลที่ท่านต้องการ", "ไม่พบข้อมูลที่คุณต้องการ", "ไม่พบข้อมูลที่ท่านค้นหา", "ไม่พบเนื้อหา", "ไม่พบไฟล์", "ไม่พบเอกสาร",
        "ไม่พบสิ่งที่ท่าน", "ไม่พบสิ่งที่คุณ", "ไม่พบบทความ", "ไม่พบurl", "หน้าที่คุณค้นหาไม่มี", "หน้าที่ท่านค้นหาไม่มี", "ไม่มีหน้าที่คุณ", "ไม่มีหน้าที่ท่าน", "ไม่มีหน้านี้", "หน้านี้ไม่มีอยู่",
        "หน้าเว็บนี้ไม่มีอยู่", "ไม่มีข้อมูลที่ท่านต้องการ", "หน้านี้ถูกลบ", "เนื้อหานี้ถูกลบ", "ข้อมูลนี้ถูกลบ",
    ];

    private static readonly string[] English =
    [
        "page not found", "file not found", "document not found", "article not found", "content not found", "page cannot be found", "page can't be found", "page could not be found",
        "page you requested", "page you are looking for", "page you're looking for", "page does not exist", "page doesn't exist", "file does not exist", "no longer available",
        "no longer exists", "has been removed", "nothing found", "nothing was found",
    ];

    private static readonly string[] EnglishHeadlines = ["not found", "does not exist", "doesn't exist"];

    /// <summary>The words found in a title or heading; null where there are none.</summary>
    public static string? InHeadline(string text) =>
        InText(text) ?? Find(Spaced(text), EnglishHeadlines) ?? (NotFoundNumber().IsMatch(text) ? NotFoundNumber().Match(text).Value.Trim() : null);

    public static string? InText(string text) => Find(Joined(text), Thai) ?? Find(Spaced(text), English);

    private static string? Find(string text, string[] words) => Array.Find(words, w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>Thai is written without spaces, but pages break it anywhere.</summary>
    private static string Joined(string text) => ThaiText.Normalize(text.Replace(" ", "", StringComparison.Ordinal)).ToLowerInvariant();

    private static string Spaced(string text) => text.Replace('’', '\'').ToLowerInvariant();

    /// <summary>The number at the start, after the word error, or alone; not the number of an order or a room.</summary>
    [GeneratedRegex(@"^\W{0,3}404(?![\d/.])|(?:\berror|ข้อผิดพลาด|http)\W{0,3}404(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex NotFoundNumber();
}
