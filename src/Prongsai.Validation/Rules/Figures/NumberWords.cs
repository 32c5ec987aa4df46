using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>Other ways to say a number: a word for a small one, the name of a month, a scale such as million, a time after noon, two digits of a year.</summary>
internal static class NumberWords
{
    private const int Noon = 12;

    private static readonly ImmutableArray<ImmutableArray<string>> Thai =
    [
        ["ศูนย์"], ["หนึ่ง", "เดียว", "แรก", "มกรา", "ม.ค."], ["สอง", "คู่", "กุมภา", "ก.พ."], ["สาม", "ไตรมาส", "มีนา", "มี.ค."], ["สี่", "เมษา", "เม.ย."],
        ["ห้า", "พฤษภา", "พ.ค."], ["หก", "ครึ่งปี", "มิถุนา", "มิ.ย."], ["เจ็ด", "กรกฎา", "ก.ค."], ["แปด", "สิงหา", "ส.ค."], ["เก้า", "กันยา", "ก.ย."],
        ["สิบ", "ตุลา", "ต.ค."], ["สิบเอ็ด", "พฤศจิกา", "พ.ย."], ["สิบสอง", "โหล", "ธันวา", "ธ.ค."],
    ];

    private static readonly ImmutableArray<ImmutableArray<string>> English =
    [
        ["zero", "no", "none"], ["one", "first", "a", "an", "once", "single", "annual", "annually", "yearly", "monthly", "daily", "january", "jan"],
        ["two", "second", "twice", "both", "double", "february", "feb"], ["three", "third", "quarter", "quarterly", "march", "mar"],
        ["four", "fourth", "april", "apr"], ["five", "fifth", "may"], ["six", "sixth", "half-year", "half-yearly", "june", "jun"],
        ["seven", "seventh", "week", "july", "jul"], ["eight", "eighth", "august", "aug"], ["nine", "ninth", "september", "sep"],
        ["ten", "tenth", "october", "oct"], ["eleven", "eleventh", "november", "nov"], ["twelve", "twelfth", "dozen", "december", "dec"],
    ];

    private static readonly ImmutableArray<(string Word, decimal Times)> Scales =
        [("ล้าน", 1_000_000), ("แสน", 100_000), ("หมื่น", 10_000), ("พัน", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("thousand", 1_000)];

    /// <summary>Whether a text says, in another way, a number that another language of it writes in digits.</summary>
    public static bool Say(Passage passage, Number number) =>
        (number.Form == NumberForm.Whole && number.Value < Thai.Length && SayInWords(passage, (int)number.Value))
        || passage.Numbers.Any(n => Readings(passage.Text, n).Contains(number.Value));

    /// <summary>Whether a number is a year with two of its digits left out, as in "ปีงบ 65", where the other language writes the year.</summary>
    public static bool IsShortYear(Number number, List<Number> others) =>
        number.Form == NumberForm.Whole && number.Written.Length == 2
        && others.RemoveAll(o => o.IsYear && (o.Value % 100 == number.Value || (o.Value - 543) % 100 == number.Value)) > 0;

    private static bool SayInWords(Passage passage, int value) => passage.Culture == Culture.Thai
        ? Thai[value].Any(w => passage.Text.Contains(w, StringComparison.Ordinal))
        : English[value].Any(w => HasWord(passage.Text, w));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A time after noon in twelve hours is also that in twenty-four; a number before a scale is also what they make together.</summary>
    private static IEnumerable<decimal> Readings(string text, Number number)
    {
        var after = text.AsSpan(number.End).TrimStart();
        if (number.Value < Noon + 1 && after.Length > 1 && char.ToLowerInvariant(after[0]) == 'p' && char.ToLowerInvariant(after[1]) is 'm' or '.')
        {
            yield return (number.Value % Noon) + Noon;
        }

        if (ScaleOf(text, number) is var times and > 1)
        {
            yield return number.Value * times;
        }
    }

    private static decimal ScaleOf(string text, Number number)
    {
        var after = text.AsSpan(number.End).TrimStart();
        foreach (var (word, times) in Scales)
        {
            if (after.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return times;
            }
        }

        return 1;
    }
}
