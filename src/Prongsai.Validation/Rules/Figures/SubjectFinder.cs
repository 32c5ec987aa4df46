using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// Finds where a text names the indicators and instruments of a year, or speaks of the total. Its names are laid out once for all texts.
/// A name that goes on as part of a longer phrase is not taken for the indicator's.
/// </summary>
internal sealed class SubjectFinder
{
    /// <summary>What may follow a Thai name without a blank, when it is the name and not the beginning of a longer phrase.</summary>
    private static readonly ImmutableArray<string> ThaiFollowers =
        ["ได้", "มี", "คือ", "เฉลี่ย", "คะแนน", "และ", "ร้อยละ", "ที่", "อยู่", "เท่า", "เป็น", "ซึ่ง", "กับ", "แต่", "ต่ำ", "สูง", "นั้น", "โดย", "ส่วน", "หรือ", "ผล"];

    private static readonly ImmutableArray<string> ThaiTotals = ["คะแนนรวม", "ภาพรวม", "ผลรวม"];
    private static readonly ImmutableArray<string> EnglishTotals = ["overall", "total score"];

    private readonly List<Name> _names = [];

    public SubjectFinder(Framework framework)
    {
        foreach (var instrument in framework.Instruments)
        {
            var subject = new Subject(null, instrument.Id);
            _names.Add(new Name(instrument.Id.Code, null, subject, NeedsWord: false));
            Add(instrument.Name, instrument.Aliases, subject, areAliasesLoose: true);
            foreach (var indicator in instrument.Indicators)
            {
                Add(indicator.Name, indicator.Aliases, new Subject(indicator.Id, null), areAliasesLoose: false);
            }
        }

        _names.AddRange(ThaiTotals.Select(t => new Name(t, Culture.Thai, Subject.Total, NeedsWord: false)));
        _names.AddRange(EnglishTotals.Select(t => new Name(t, Culture.English, Subject.Total, NeedsWord: false)));
    }

    /// <summary>In order; of names that lie within each other the longest.</summary>
    public List<NamedSubjects> Find(Passage passage)
    {
        var found = new List<NamedSubjects>();
        foreach (var name in _names.Where(n => n.Culture is null || n.Culture == passage.Culture))
        {
            Find(passage, name, found);
        }

        found.AddRange(IndicatorNumbers.Find(passage));
        found.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : b.End.CompareTo(a.End));
        return [.. found.Where(f => !found.Exists(o => o != f && o.At <= f.At && o.End >= f.End && o.End - o.At > f.End - f.At))];
    }

    private static void Find(Passage passage, Name name, List<NamedSubjects> found)
    {
        var (text, word) = (passage.Text, name.Text);
        var isThai = ThaiText.IsThai(word[0]);
        var comparison = isThai || name.Culture is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + word.Length, comparison))
        {
            var end = at + word.Length;
            var isExplicit = isThai ? text.AsSpan(0, at).TrimEnd().EndsWith(IndicatorNumbers.Thai) : text.AsSpan(end).TrimStart().StartsWith(IndicatorNumbers.English, StringComparison.OrdinalIgnoreCase);
            if ((isThai ? Ends(text, end) : IsWhole(text, at, end)) && (isExplicit || !name.NeedsWord))
            {
                found.Add(new NamedSubjects(at, end, [name.Subject]) { IsExplicit = isExplicit });
            }
        }
    }

    private static bool Ends(string text, int end) =>
        end == text.Length || !ThaiText.IsThai(text[end]) || ThaiText.IsThaiDigit(text[end]) || ThaiFollowers.Any(f => text.AsSpan(end).StartsWith(f));

    private static bool IsWhole(string text, int at, int end) =>
        (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));

    private void Add(LocalizedText name, ImmutableArray<string> aliases, Subject subject, bool areAliasesLoose)
    {
        _names.AddRange(name.Runs.Where(r => r.Text.Length > 0).Select(r => new Name(r.Text, r.Culture, subject, NeedsWord: false)));
        _names.AddRange(aliases.Where(a => a.Length > 0).Select(a => new Name(a, ThaiText.IsThai(a[0]) ? Culture.Thai : Culture.English, subject, !areAliasesLoose)));
    }

    private sealed record Name(string Text, Culture? Culture, Subject Subject, bool NeedsWord);
}

/// <summary>Indicators named by their numbers: "ตัวชี้วัดที่ 9 และ 10", "indicators 2 to 8".</summary>
internal static class IndicatorNumbers
{
    public const string Thai = "ตัวชี้วัด";
    public const string English = "indicator";

    private const string ThaiOrdinal = "ที่";

    public static IEnumerable<NamedSubjects> Find(Passage passage)
    {
        var word = passage.Culture == Culture.Thai ? Thai : English;
        for (var at = passage.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = passage.Text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var from = at + word.Length;
            if (passage.Culture == Culture.Thai ? passage.Text.AsSpan(from).StartsWith(ThaiOrdinal) : passage.Text.AsSpan(from).StartsWith("s "))
            {
                from += passage.Culture == Culture.Thai ? ThaiOrdinal.Length : 1;
            }
            else if (passage.Culture == Culture.Thai)
            {
                continue;
            }

            if (Listed(passage, at, from) is { Subjects.IsEmpty: false } named)
            {
                yield return named;
            }
        }
    }

    /// <summary>The numbers that follow each other with only "and", a comma or "to" between them.</summary>
    private static NamedSubjects Listed(Passage passage, int at, int from)
    {
        var (end, subjects) = (from, ImmutableArray.CreateBuilder<Subject>());
        foreach (var number in passage.Numbers.Where(n => n.At >= from))
        {
            var between = passage.Text.AsSpan(end, number.At - end).Trim();
            if (number.Form != NumberForm.Whole || number.Written.Length > 2 || !(subjects.Count == 0 ? between.IsEmpty : Joins.Contains(between.ToString())))
            {
                break;
            }

            var first = subjects.Count > 0 && IsRange(between) && subjects[^1].Indicator is { } last ? last.Number + 1 : (int)number.Value;
            for (var i = first; i <= (int)number.Value; i++)
            {
                subjects.Add(new Subject(new IndicatorId(i), null));
            }

            end = number.End;
        }

        return new NamedSubjects(at, end, subjects.ToImmutable()) { IsExplicit = true };
    }

    private static readonly ImmutableArray<string> Joins = ["และ", "and", ",", ", and", "กับ", "ถึง", "to", "-", "–"];

    private static bool IsRange(ReadOnlySpan<char> between) => between is "ถึง" or "to" or "-" or "–";
}
