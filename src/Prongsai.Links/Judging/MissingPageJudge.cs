using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Pages that open in place of one that no longer exists.</summary>
internal static class MissingPageJudge
{
    private const int ShortText = 700;

    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Page is { } page && Words(link, page) is { } words)
        {
            yield return LinkFinding.Of(LinkReasons.SoftNotFound, words);
        }
        else if (link.IsLikeMissing)
        {
            yield return LinkFinding.Of(LinkReasons.LikeMissingPage);
        }

        if (link.Fetched.Hops.Length > 1 && !WebAddress.IsHome(link.Address) && WebAddress.IsHome(link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.RedirectedHome);
        }
    }

    private static string? Words(JudgedLink link, PageFacts page) =>
        link.Headlines.Select(MissingPageWords.InHeadline).FirstOrDefault(w => w is not null)
        ?? (page.Text.Length < ShortText ? MissingPageWords.InText(page.Text) : null);
}

/// <summary>The words by which a page says that it does not exist, even where its status is 200.</summary>
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
        InText(text)
        ?? Find(Spaced(text), EnglishHeadlines)
        ?? (NotFoundNumber().Match(text) is { Success: true } match ? match.Value.Trim() : null);

    public static string? InText(string text) => Find(Joined(text), Thai) ?? Find(Spaced(text), English);

    private static string? Find(string text, string[] words) => Array.Find(words, w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>Without spaces, since Thai is written without them but pages insert them anywhere.</summary>
    private static string Joined(string text) => ThaiText.Normalize(text.Replace(" ", "", StringComparison.Ordinal)).ToLowerInvariant();

    private static string Spaced(string text) => text.Replace('’', '\'').ToLowerInvariant();

    /// <summary>The number at the start, after the word error, or alone; not the number of an order or a room.</summary>
    [GeneratedRegex(@"^\W{0,3}404(?![\d/.])|(?:\berror|ข้อผิดพลาด|http)\W{0,3}404(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex NotFoundNumber();
}

/// <summary>How similar the texts of two pages are, without their addresses, which such pages often repeat.</summary>
internal static class Likeness
{
    private const int ShingleLength = 8;
    private const int LongestCompared = 20_000;
    private const double Alike = 0.9;

    /// <summary>True where a page shows the same as the page for an address that does not exist.</summary>
    public static bool IsAlike(PageFacts page, string? hash, Uri address, PageFacts missing, string? missingHash, Uri missingAddress)
    {
        if (hash is not null && hash == missingHash)
        {
            return true;
        }

        var one = Prepare(page.Text, address);
        var other = Prepare(missing.Text, missingAddress);
        return one.Length > 0 && other.Length > 0 && page.Title == missing.Title && Of(one, other) >= Alike;
    }

    /// <summary>The share of short substrings that two texts have in common, from 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        var first = Shingles(one);
        var second = Shingles(other);
        var shared = first.Count(second.Contains);
        var all = first.Count + second.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }

    private static HashSet<string> Shingles(string text)
    {
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, text.Length - ShingleLength + 1); i++)
        {
            shingles.Add(text.Substring(i, Math.Min(ShingleLength, text.Length - i)));
        }

        return shingles;
    }

    private static string Prepare(string text, Uri address)
    {
        var cut = text.Length > LongestCompared ? text[..LongestCompared] : text;
        string[] parts = [address.AbsoluteUri, Uri.UnescapeDataString(address.PathAndQuery), address.PathAndQuery, LastPart(address)];
        foreach (var part in parts)
        {
            cut = part.Trim('/').Length > 0 ? cut.Replace(part, "", StringComparison.OrdinalIgnoreCase) : cut;
        }

        return cut;
    }

    private static string LastPart(Uri address) => address.Segments[^1].Trim('/');
}
