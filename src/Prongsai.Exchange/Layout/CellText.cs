using System.Text;
using System.Xml;

namespace Prongsai.Exchange.Layout;

/// <summary>
/// Text as every spreadsheet can hold it: no control characters but line ends and tabs, no lone surrogates, not too long.
/// </summary>
internal static class CellText
{
    /// <summary>The most that a cell holds, in UTF-16 units.</summary>
    public const int Longest = 32_767;

    private const char Cut = '…';

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        foreach (var rune in lines.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) && !IsUpperControl(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.Length <= Longest ? clean.ToString() : Start(clean.ToString(), Longest - 1) + Cut;
    }

    /// <summary>What of a clean text fits, without half of a character at its end.</summary>
    public static string Start(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private static bool IsUpperControl(Rune rune) => rune.Value is >= 0x7F and <= 0x9F;
}
