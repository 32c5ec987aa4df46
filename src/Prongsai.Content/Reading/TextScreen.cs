using System.Buffers;
using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Looks through a decoded text for characters that would mislead people or YAML. Says whether the text may be parsed.</summary>
internal static class TextScreen
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\uFEFF");

    public static bool Pass(SourceFile file, bool isYaml, DiagnosticBag diagnostics)
    {
        var pass = true;
        var atLineStart = true;
        for (var i = 0; i < file.Text.Length; i++)
        {
            var c = file.Text[i];
            if (c is '\n' or '\r')
            {
                atLineStart = true;
                continue;
            }

            if (c is (> ' ' and <= '~') or (>= '\u0E01' and <= '\u0E5B'))
            {
                atLineStart = false;
                continue;
            }

            pass &= !Refuse(file, i, c, isYaml && atLineStart, diagnostics);
            atLineStart &= c == ' ';
        }

        return pass;
    }

    /// <summary>Characters that take no room and change how text reads or is found.</summary>
    public static bool IsInvisible(char c) => Invisible.Contains(c);

    public static bool HasInvisible(string text) => text.AsSpan().ContainsAny(Invisible);

    /// <summary>The text without the characters that <see cref="IsInvisible"/> names.</summary>
    public static string Visible(string text) => HasInvisible(text) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

    private static bool Refuse(SourceFile file, int offset, char c, bool isIndentation, DiagnosticBag diagnostics)
    {
        if (isIndentation && c is '\t' or '\u00A0' or '\u3000' or '\u2003')
        {
            diagnostics.Add(ReadDiagnostics.BadIndentation, file.Span(offset, 1), Name(c));
            return true;
        }

        if ((char.IsControl(c) && c != '\t') || c is '\uFFFE' or '\uFFFF' || IsLoneSurrogate(file.Text, offset))
        {
            diagnostics.Add(ReadDiagnostics.ControlCharacter, file.Span(offset, 1), Name(c));
            return true;
        }

        if (IsInvisible(c))
        {
            diagnostics.Add(ReadDiagnostics.InvisibleCharacter, file.Span(offset, 1), Name(c));
        }

        return false;
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));

    private static string Name(char c) => c == '\t' ? "Tab" : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
