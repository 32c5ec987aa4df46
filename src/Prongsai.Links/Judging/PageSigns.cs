using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Prongsai.Core.Model;
using Prongsai.Core.Localization;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>
/// The table of what pages say that open and yet are not the evidence. A sign counts where such pages have it, in a headline or as nearly all
/// that is said, so that a page which merely contains the words stays good.
/// </summary>
internal static partial class PageSigns
{
    private const int ShortText = 700;
    private const int LettersOfAlonePage = 200;
    private const int LettersOfAnswer = 300;

    /// <summary>What is said beside a sign without saying anything.</summary>
    private static readonly string[] Fillers =
    [
        "ขออภัยในความไม่สะดวก", "ขออภัย", "ในขณะนี้", "ขณะนี้", "ชั่วคราว", "ในหมวดนี้", "ที่จะแสดง", "สำหรับแสดง", "ให้แสดง", "ในระบบ", "ค่ะ", "ครับ", "sorry", "oops", "yet",
    ];

    /// <summary>A headline with one of these asks or teaches about what a sign says.</summary>
    private static readonly string[] Teaching =
        ["?", "ทำอย่างไร", "อย่างไร", "วิธี", "คืออะไร", "ถาม", "แก้ปัญหา", "แก้ไขปัญหา", "คู่มือ", "how to", "faq", "what is", "why", "guide"];

    private static readonly FrozenDictionary<string, LinkReason> Reasons = new Dictionary<string, LinkReason>
    {
        ["missing"] = LinkReasons.SoftNotFound,
        ["failure"] = LinkReasons.ApplicationFailure,
        ["placeholder"] = LinkReasons.Placeholder,
        ["closed"] = LinkReasons.ClosedForm,
        ["stranger"] = LinkReasons.NotTheAgencys,
        ["leads"] = LinkReasons.LeadsOn,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<PageSign> All { get; } = [.. SignTable.Lines("signs.txt").SelectMany(Read)];

    /// <summary>The first sign of a page, by its headlines and its own text; null where it has none.</summary>
    public static LinkFinding? In(PageFacts page, IEnumerable<string> headlines, ImmutableArray<string> own)
    {
        var heads = headlines.Select(Folded.Of).ToImmutableArray();
        if (Letters.In(own) >= LettersOfAnswer && heads.Any(h => Array.Exists(Teaching, t => h.Spaced.Contains(t, StringComparison.Ordinal))))
        {
            return null;
        }

        if (heads.Select(h => NotFoundNumber().Match(h.Spaced)).FirstOrDefault(m => m.Success) is { } number)
        {
            return LinkFinding.Of(LinkReasons.SoftNotFound, number.Value.Trim());
        }

        var blocks = own.Select(Folded.Of).ToImmutableArray();
        var text = Folded.Of(string.Join(' ', own));
        var isShort = text.Spaced.Length < ShortText;
        var saysLittle = Letters.In(own) < LettersOfAlonePage && page.Cells <= 1;
        return Find(s => s.Where switch
        {
            SignPlace.Data => false,
            SignPlace.Alone => heads.Any(h => IsAll(h, s)) || (saysLittle && blocks.Any(b => IsAll(b, s))),
            SignPlace.Text => heads.Any(s.IsIn) || (isShort && s.IsIn(text)),
            _ => heads.Any(s.IsIn),
        });
    }

    /// <summary>The first sign of text, JSON or XML that is no page.</summary>
    public static LinkFinding? InData(string text)
    {
        var folded = Folded.Of(text);
        return folded.Spaced.Length >= ShortText ? null : Find(s => s.Where switch
        {
            SignPlace.Head => false,
            SignPlace.Alone => IsAll(folded, s),
            _ => s.IsIn(folded),
        });
    }

    private static LinkFinding? Find(Predicate<PageSign> fits)
    {
        foreach (var sign in All)
        {
            if (fits(sign))
            {
                return LinkFinding.Of(sign.Reason, sign.Words);
            }
        }

        return null;
    }

    private static bool IsAll(Folded block, PageSign sign) => sign.IsIn(block)
        && Bare(Fillers.Aggregate(block.Joined, (text, filler) => text.Replace(filler, "", StringComparison.Ordinal))) == Bare(sign.Words.ToLowerInvariant());

    private static string Bare(string text) => new([.. text.Where(c => !char.IsPunctuation(c) && !char.IsWhiteSpace(c) && !char.IsSymbol(c))]);

    private static IEnumerable<PageSign> Read(string line) => line.Split('|', StringSplitOptions.TrimEntries) is [var kind, var where, var words]
        ? words.Split(';', StringSplitOptions.TrimEntries).Select(w => new PageSign(Reasons[kind], Enum.Parse<SignPlace>(where, ignoreCase: true), w))
        : throw new InvalidDataException(line);

    /// <summary>The number at the start, after the word error, or alone; not the number of an order or a room.</summary>
    [GeneratedRegex(@"^\W{0,3}404(?![\d/.])|(?:\berror|ข้อผิดพลาด|http)\W{0,3}404(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex NotFoundNumber();
}

/// <summary>One row of the table: words, where they count, and what they tell.</summary>
internal sealed record PageSign(LinkReason Reason, SignPlace Where, string Words)
{
    private readonly Folded _words = Folded.Of(Words);

    public bool IsIn(Folded text) => _words.IsThai
        ? text.Joined.Contains(_words.Joined, StringComparison.Ordinal)
        : text.Spaced.Contains(_words.Spaced, StringComparison.Ordinal);
}

/// <summary>Where a sign counts.</summary>
internal enum SignPlace
{
    Head,
    Text,
    Alone,
    Data,
}

/// <summary>A text as signs are looked for in it: Thai is written without spaces, but pages insert them anywhere.</summary>
internal sealed record Folded(string Spaced, string Joined, bool IsThai)
{
    public static Folded Of(string text)
    {
        var lower = ThaiText.Normalize(text.Replace('’', '\'')).ToLowerInvariant();
        return new(lower, lower.Replace(" ", "", StringComparison.Ordinal), Letters.ThaiIn(lower) > 0);
    }
}

/// <summary>The tables of words that come with the program.</summary>
internal static class SignTable
{
    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } told && told[0] != '#')
            {
                yield return told;
            }
        }
    }
}
