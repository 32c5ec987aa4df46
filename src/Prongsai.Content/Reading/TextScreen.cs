using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Looks through a decoded text for characters that would mislead people or YAML. Says whether the text may be parsed.</summary>
internal static class TextScreen
{
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

            pass &= !Refuse(file, i, c, isYaml && atLineStart, diagnostics);
            atLineStart &= c == ' ';
        }

        return pass;
    }

    /// <summary>Characters that take no room and change how text reads or is found.</summary>
    public static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u00AD';

    /// <summary>The text without the characters that <see cref="IsInvisible"/> names.</summary>
    public static string Visible(string text) => text.Any(IsInvisible) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

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
