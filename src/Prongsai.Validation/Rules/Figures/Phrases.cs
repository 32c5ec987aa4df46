using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>The turns of phrase, in Thai and English, between a name and its figure, before a figure and after one.</summary>
internal static class Phrases
{
    private const int LongestGap = 60;
    private const int LongestLink = 30;
    private const int Near = 16;

    /// <summary>What says that a figure is a score.</summary>
    private static readonly ImmutableArray<string> ScoreWords =
        ["คะแนน", "ร้อยละ", "เฉลี่ย", "ได้", "คือ", "เท่ากับ", "อยู่ที่", "score", "average", "mean", "is ", "has ", "with ", "of ", "at ", "was ", "%"];

    /// <summary>What says that the figure after it is something else.</summary>
    private static readonly ImmutableArray<string> OtherThings =
    [
        "ข้อ", "ประเด็น", "เป้าหมาย", "น้ำหนัก", "เพื่อให้", "เพิ่มขึ้น", "ลดลง", "ต่าง", "ห่าง", "เกณฑ์", "ประเทศ", "จังหวัดอื่น", "เกิน", "กว่า", "จำนวน", "ลำดับ", "อันดับ", "ระดับประเทศ",
        "item", "question", "target", "goal", "weight", "so that", "should", "increase", "decrease", "rose by", "fell by", "national", "country", "rank",
        "above", "below", "less than", "more than", "at least", "over ", "under ", "number of", "respondents", "ผู้ตอบ",
    ];

    private static readonly ImmutableArray<string> BoundsBefore =
        ["เกิน", "เกินร้อยละ", "กว่า", "กว่าร้อยละ", "ถึง", "above", "below", "over", "under", "than", "least", "most", "exceeds", "exceed", "by", "up to", "น้ำหนัก", "น้ำหนักร้อยละ", "weight", "เพิ่มขึ้น", "ลดลง", "เพิ่มขึ้นร้อยละ", "ลดลงร้อยละ"];

    private static readonly ImmutableArray<string> OtherAfter = ["คะแนนขึ้นไป", "ขึ้นไป", "บาท", "ล้าน", "points or more", "or more", "baht", "million"];

    /// <summary>What is counted in whole numbers.</summary>
    private static readonly ImmutableArray<string> CountedAfter =
        ["คน", "ครั้ง", "ราย", "วัน", "เดือน", "ปี", "ข้อ", "ตัวชี้วัด", "หน้า", "people", "times", "days", "months", "years", "items", "indicators"];

    private static readonly ImmutableArray<string> UnitsAfter = ["คะแนน", "%", "per cent", "percent", "points", "เปอร์เซ็นต์"];

    private static readonly ImmutableArray<string> UnitsBefore = ["ร้อยละ", "คะแนน", "คะแนนเฉลี่ย", "score of", "average of"];

    private static readonly ImmutableArray<string> Links = ["คือ", "ได้แก่", "are", "is", "namely", "for"];

    private static readonly ImmutableArray<string> JoiningWords = ["และ", "and", "ตัวชี้วัด", "indicators", "indicator", "the", "ด้าน", "ร้อยละ", "คะแนน", "per cent", "with", "ที่", "survey", "แบบวัด"];

    private static readonly char[] Marks = [' ', ',', '"', '“', '”', '(', ')', '*', ':', '%', '/', '.'];

    /// <summary>A figure from 0 to 100 that is written as scores are, and is neither a bound nor something that is counted.</summary>
    public static bool IsScore(string text, Number number)
    {
        if (number.Form is not (NumberForm.Decimal or NumberForm.Whole) || number.Value > Points.Maximum)
        {
            return false;
        }

        var before = text.AsSpan(Math.Max(0, number.At - Near), Math.Min(Near, number.At)).TrimEnd(Marks);
        var after = text.AsSpan(number.End).TrimStart(' ');
        return !EndsWithAny(before, BoundsBefore) && !StartsWithAny(after, OtherAfter) && !(number.Form == NumberForm.Whole && StartsWithAny(after, CountedAfter))
            && (number.Decimals == 2 || StartsWithAny(after, UnitsAfter) || EndsWithAny(before, UnitsBefore));
    }

    /// <summary>Whether what stands between a name and a figure makes the figure the name's.</summary>
    public static bool Leads(ReadOnlySpan<char> gap, NamedSubjects named)
    {
        if (gap.Length > LongestGap || gap.IndexOfAny(";\n") >= 0 || EndsSentence(gap))
        {
            return false;
        }

        var isTable = gap.Contains('|');
        var words = gap.Trim(Marks).Trim('|').Trim(Marks);
        return words.IsEmpty || (isTable ? words.Length <= 2 : !HasAny(gap, OtherThings) && (HasAny(gap, ScoreWords) || (named.IsExplicit && IsWord(words))));
    }

    /// <summary>A full stop, but that of an era's abbreviation.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> gap) => gap.IndexOf(". ") is var at and > 0 && gap[at - 1] is not ('ศ' or 'E');

    private static bool IsWord(ReadOnlySpan<char> words) => words is "indicator" or "indicators" or "per cent";

    /// <summary>Whether a figure is said of the names that follow it.</summary>
    public static bool Introduces(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestLink || gap.IndexOfAny(";\n|") >= 0)
        {
            return false;
        }

        var words = gap.ToString();
        foreach (var joining in new[] { "ตัวชี้วัด", "the", "คะแนน", "per cent", "points", "indicators", "indicator" })
        {
            words = words.Replace(joining, "", StringComparison.Ordinal);
        }

        return Links.Contains(words.Trim(Marks));
    }

    /// <summary>Whether there is nothing between two names, or two figures, but what puts them in one list.</summary>
    public static bool Joins(ReadOnlySpan<char> gap)
    {
        if (gap.Length > LongestLink || gap.IndexOfAny(";\n|") >= 0)
        {
            return false;
        }

        var rest = gap.Trim(Marks);
        while (!rest.IsEmpty)
        {
            var word = Longest(rest);
            if (word == 0)
            {
                return false;
            }

            rest = rest[word..].Trim(Marks);
        }

        return true;
    }

    private static int Longest(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in JoiningWords)
        {
            longest = word.Length > longest && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : longest;
        }

        return longest;
    }

    private static bool HasAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A Thai word may stand without a blank before it, an English one not.</summary>
    private static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (ThaiText.IsThai(word[0]) || text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
