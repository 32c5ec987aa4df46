namespace Prongsai.Content.Screening;

/// <summary>A Thai text typed with the keyboard still on English: <c>l;ylfu</c> for <c>สวัสดี</c>. Only the values of <c>th</c> are looked at.</summary>
internal static class WrongLayout
{
    private const string Key = "th:";

    private const int FewestLetters = 4;

    private const string Keys = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

    private const string Thai = "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    public static List<TextFlaw> Find(string text)
    {
        var flaws = new List<TextFlaw>();
        for (var i = 0; text.AsSpan(i).IndexOf(Key, StringComparison.Ordinal) is >= 0 and var found;)
        {
            i += found + Key.Length;
            var start = i;
            while (start < text.Length && text[start] is ' ' or '"' or '\'')
            {
                start++;
            }

            var quote = text[start - 1];
            var end = start;
            while (end < text.Length && char.IsBetween(text[end], ' ', '~') && !(text[end] == quote && quote != ' '))
            {
                end++;
            }

            var isWhole = quote is '"' or '\'' ? end < text.Length && text[end] == quote : end == text.Length || text[end] is '\n' or '\r';
            if (start > i && isWhole && end - start >= FewestLetters && Meant(text[start..end].TrimEnd()) is { } meant)
            {
                flaws.Add(meant with { Offset = start });
            }

            i = end;
        }

        return flaws;
    }

    /// <summary>What the same keys give in Thai, where that is sound and has a word that is known.</summary>
    private static TextFlaw? Meant(string typed)
    {
        if (typed.Any(c => c != ' ' && Keys.IndexOf(c, StringComparison.Ordinal) < 0))
        {
            return null;
        }

        var thai = string.Concat(typed.Select(c => c == ' ' ? c : Thai[Keys.IndexOf(c, StringComparison.Ordinal)]));
        return thai.All(c => c == ' ' || ThaiSigns.IsLetter(ThaiSigns.Of(c))) && KnownWords.AreIn(thai, FewestLetters) && ThaiScan.Find(thai, isYaml: false).Count == 0
            ? new TextFlaw(FlawKind.WrongLayout, 0, typed.Length, thai)
            : null;
    }
}
