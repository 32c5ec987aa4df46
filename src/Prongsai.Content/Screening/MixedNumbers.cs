using System.Buffers;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Screening;

/// <summary>
/// Numbers that mix Thai and Arabic digits, or have a letter O, l or I for a digit. Numbers that are a value of their own are left to
/// the reading of values, which says the same of them.
/// </summary>
internal static class MixedNumbers
{
    private static readonly SearchValues<string> LetterAfterDigit =
        SearchValues.Create([.. "0123456789".SelectMany(d => "OolI".Select(l => $"{d}{l}"))], StringComparison.Ordinal);

    private const int FarthestStart = 1000;

    /// <summary>What dates, codes and quotes have around a number.</summary>
    private const string InValues = "0123456789๐๑๒๓๔๕๖๗๘๙./-\"' ";

    private static readonly SearchValues<char> ThaiDigits = SearchValues.Create("๐๑๒๓๔๕๖๗๘๙");

    public static List<TextFlaw> Find(string text, bool isYaml)
    {
        var flaws = new List<TextFlaw>();
        Collect(text, isYaml, flaws, from => text.AsSpan(from).IndexOfAny(ThaiDigits));
        Collect(text, isYaml, flaws, from => text.AsSpan(from).IndexOfAny(LetterAfterDigit));
        return [.. flaws.OrderBy(f => f.Offset).DistinctBy(f => f.Offset)];
    }

    private static void Collect(string text, bool isYaml, List<TextFlaw> flaws, Func<int, int> next)
    {
        for (var i = 0; i < text.Length && next(i) is >= 0 and var found;)
        {
            var (start, end) = Around(text, i + found);
            if (Judge(text, start, end) is { } mended && !(isYaml && (IsValue(text, start, end) || IsInComment(text, start))) && !Addresses.Hold(text, start))
            {
                flaws.Add(new TextFlaw(FlawKind.MixedNumber, start, end - start, mended));
            }

            i = Math.Max(end, i + found + 1);
        }
    }

    private static (int Start, int End) Around(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && (IsSign(text[start - 1]) || (IsPoint(text, start - 1) && IsDigit(text[start]))))
        {
            start--;
        }

        while (end < text.Length && (IsSign(text[end]) || (IsPoint(text, end) && IsDigit(text[end - 1]))))
        {
            end++;
        }

        while (start < end && !IsDigit(text[start]))
        {
            start++;
        }

        return (start, end);
    }

    /// <summary>The number in one kind of digits; null where nothing is wrong with it, or where it is not sure to be one.</summary>
    private static string? Judge(string text, int start, int end)
    {
        var number = text[start..end];
        var thai = number.Count(ThaiText.IsThaiDigit);
        var arabic = number.Count(char.IsAsciiDigit);
        var letters = number.Count(char.IsAsciiLetter);
        if (letters > 0 && !AreDigits(text, start, end, letters))
        {
            return null;
        }

        if (letters == 0 && (thai == 0 || arabic == 0))
        {
            return null;
        }

        var mended = string.Concat(number.Select(c => c switch { 'O' or 'o' => '0', 'l' or 'I' => '1', _ => c }));
        return thai > arabic ? ThaiText.ToThaiDigits(mended) : ThaiText.ToArabicDigits(mended);
    }

    /// <summary>Letters count as digits in a number that stands by itself and has digits on both sides of them, or is a year of the era.</summary>
    private static bool AreDigits(string text, int start, int end, int letters)
    {
        var isAlone = (start == 0 || !IsGlue(text[start - 1])) && (end == text.Length || !IsGlue(text[end]));
        var number = ThaiText.ToArabicDigits(text[start..end]);
        return isAlone && letters < number.Length - letters
            && ((char.IsAsciiDigit(number[^1]) && !number.Contains('o', StringComparison.Ordinal)) || (number.Length == 4 && number.StartsWith("25", StringComparison.Ordinal)) || (number[^1] == 'O' && number.Contains('.', StringComparison.Ordinal)));
    }

    /// <summary>Whether the number is all of a value that is no text.</summary>
    private static bool IsValue(string text, int start, int end)
    {
        if (LineStart(text, start) is not { } line)
        {
            return false;
        }

        var before = text.AsSpan(line, start - line).TrimEnd(InValues).TrimEnd(' ');
        var after = text.AsSpan(end).TrimStart(InValues);
        var key = before[(before.LastIndexOfAny(" {") + 1)..];
        return (after.IsEmpty || after[0] is '\r' or '\n' or ',' or ']' or '}' or '#')
            && (before.IsEmpty || before[^1] is '[' or ',' or '{' || (before[^1] == ':' && key is not ("th:" or "en:")));
    }

    private static bool IsInComment(string text, int at) => LineStart(text, at) is { } line && YamlLines.IsComment(text, line);

    /// <summary>Null where it is farther away than any value or comment of people begins.</summary>
    private static int? LineStart(string text, int at)
    {
        var from = Math.Max(0, at - FarthestStart);
        var end = text.AsSpan(from, at - from).LastIndexOfAny('\n', '\r');
        return end >= 0 || from == 0 ? from + end + 1 : null;
    }

    private static bool IsSign(char c) => IsDigit(c) || c is 'O' or 'o' or 'l' or 'I';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || ThaiText.IsThaiDigit(c);

    private static bool IsPoint(string text, int at) =>
        at > 0 && at + 1 < text.Length && IsDigit(text[at - 1]) && IsDigit(text[at + 1])
        && (text[at] == '.' || (text[at] == ',' && at + 3 < text.Length && IsSign(text[at + 2]) && IsSign(text[at + 3])));

    private static bool IsGlue(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '@' or '#' or '%' or '&' or '=' or '?' or '+' or '\\';
}
