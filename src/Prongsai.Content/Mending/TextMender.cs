using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Content.Screening;

namespace Prongsai.Content.Mending;

/// <summary>
/// Repairs what is certain in a text, and nothing that no diagnostic names. Works on lines, not on YAML, so that a file which cannot be
/// parsed is mended too. What it gives has nothing more to repair.
/// </summary>
internal static class TextMender
{
    private const int Rounds = 16;

    /// <summary>The mended text, and each line that changed, by its number in the text as it was.</summary>
    public static (string Text, ImmutableArray<MendedLine> Lines) Mend(string text, bool isYaml)
    {
        var lines = TextLines.Of(text);
        var lineEnd = lines.Select(l => l.End).FirstOrDefault(e => e.Length > 0) ?? "\n";
        var separated = lines.Select(l => LineStructure.HasSeparators(l.Text) ? LineStructure.WithoutSeparators(l.Text, lineEnd) : l.Text).ToList();
        var mended = string.Concat(separated.Zip(lines, (s, l) => s + l.End));
        for (var round = 0; round < Rounds && Once(mended, isYaml) is var next && next != mended; round++)
        {
            mended = next;
        }

        return mended == text ? (text, []) : (mended, [.. Changed(lines, separated, TextLines.Of(mended))]);
    }

    private static string Once(string text, bool isYaml)
    {
        var flaws = TextFlaws.Of(text, isYaml);
        var mended = TextFlaws.Mended(text, 0, text.Length, flaws.Where(f => f.Kind != FlawKind.WrongLayout));

        // bytes of a letter in the wrong encoding look like what cannot be seen
        return flaws.Exists(f => f.Kind == FlawKind.Mojibake) ? mended : Spaced(TextScreen.Visible(mended), isYaml);
    }

    private static string Spaced(string text, bool isYaml) =>
        isYaml ? string.Concat(TextLines.Of(text).Select(l => LineStructure.WithSpaces(l.Text) + l.End)) : text;

    private static IEnumerable<MendedLine> Changed(List<TextLine> before, List<string> separated, List<TextLine> after)
    {
        var next = 0;
        for (var i = 0; i < before.Count; i++)
        {
            var count = TextLines.Of(separated[i]).Count;
            var now = string.Concat(after.Skip(next).Take(count).Select((l, n) => n + 1 < count ? l.Text + l.End : l.Text));
            next += count;
            if (now != before[i].Text)
            {
                yield return new MendedLine(i + 1, before[i].Text, now);
            }
        }
    }
}
