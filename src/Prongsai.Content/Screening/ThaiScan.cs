namespace Prongsai.Content.Screening;

/// <summary>
/// Finds damaged Thai in a text. Sound text is gone over once, by what follows what; only a line in which something is wrong is looked
/// at closely, by <see cref="ThaiLine"/>.
/// </summary>
internal static class ThaiScan
{
    /// <summary>The flaws in order of place, those of a line together.</summary>
    public static List<TextFlaw> Find(string text, bool isYaml)
    {
        var flaws = new List<TextFlaw>();
        var from = 0;
        while (from < text.Length && FirstSuspect(text, from) is >= 0 and var suspect)
        {
            var start = text.AsSpan(0, suspect).LastIndexOfAny('\n', '\r') + 1;
            var length = text.AsSpan(suspect).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : suspect + length;
            if (!isYaml || !YamlLines.IsComment(text, start))
            {
                flaws.AddRange(new ThaiLine(text, start, end).Flaws());
            }

            from = end + 1;
        }

        return flaws;
    }

    private static int FirstSuspect(string text, int from)
    {
        var before = ThaiSign.None;
        for (var i = from; i < text.Length; i++)
        {
            var sign = ThaiSigns.Of(text[i]);
            if (!ThaiSigns.CanFollow(before, sign) || (sign == ThaiSign.Blank && ThaiSigns.IsMark(before) && BrokenWord.IsBefore(text, i)))
            {
                return i;
            }

            before = sign;
            if (sign == ThaiSign.None)
            {
                var plain = text.AsSpan(i).IndexOfAnyExceptInRange('\0', '\x7F');
                i = plain < 0 ? text.Length : i + Math.Max(plain, 1) - 1;
                before = i < text.Length ? ThaiSigns.Of(text[i]) : ThaiSign.None;
            }
        }

        return before == ThaiSign.LeadVowel ? text.Length - 1 : -1;
    }
}
