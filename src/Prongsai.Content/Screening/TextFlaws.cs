namespace Prongsai.Content.Screening;

/// <summary>All that is damaged in a text, in order of place and none within another.</summary>
internal static class TextFlaws
{
    public static List<TextFlaw> Of(string text, bool isYaml)
    {
        // a text in the wrong encoding is wrong in nothing else
        if (Mojibake.Find(text) is { Count: > 0 } mojibake)
        {
            return mojibake;
        }

        var flaws = ThaiScan.Find(text, isYaml);
        flaws.AddRange(MixedNumbers.Find(text, isYaml));
        if (isYaml)
        {
            flaws.AddRange(WrongLayout.Find(text));
        }

        return flaws.Count > 1 ? Apart(flaws) : flaws;
    }

    private static List<TextFlaw> Apart(List<TextFlaw> flaws)
    {
        var apart = new List<TextFlaw>(flaws.Count);
        foreach (var flaw in flaws.OrderBy(f => f.Offset))
        {
            if (apart.Count == 0 || apart[^1].End <= flaw.Offset)
            {
                apart.Add(flaw);
            }
        }

        return apart;
    }

    /// <summary>A stretch of the text as it would be with those flaws mended that can be.</summary>
    public static string Mended(string text, int start, int end, IEnumerable<TextFlaw> flaws)
    {
        var mended = new System.Text.StringBuilder();
        foreach (var flaw in flaws.Where(f => f.Mended is not null && f.Offset >= start && f.End <= end))
        {
            mended.Append(text, start, flaw.Offset - start).Append(flaw.Mended);
            start = flaw.End;
        }

        return mended.Append(text, start, end - start).ToString();
    }
}
