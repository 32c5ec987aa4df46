using Prongsai.Content.Diagnostics;
using Prongsai.Content.Syntax;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Looks through a decoded text for characters that would mislead people or YAML, and takes out those that no text needs.</summary>
internal static class TextScreen
{
    private const string LineBreaks = "\u0085\u2028\u2029";

    public static ScreenedText Pass(SourceFile file, DiagnosticBag diagnostics)
    {
        var isSound = true;
        var atLineStart = true;
        var isSuspect = false;
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

            isSuspect |= atLineStart && (c == '\t' || OddCharacters.Spaces.Contains(c));
            isSound &= !Refuse(file, i, diagnostics);
            atLineStart &= c == ' ';
        }

        var text = Visible(isSound ? file.Text : string.Concat(file.Text.Select((c, i) => IsRefused(file.Text, i) || IsGlue(file.Text, i) || IsTurningAddress(file.Text, i) ? ' ' : c)));
        return new ScreenedText(ReferenceEquals(text, file.Text) ? file : new SourceFile(file.Path, text), isSound, isSuspect);
    }

    /// <summary>Characters that take no room and change how text reads or is found.</summary>
    public static bool IsInvisible(char c) => OddCharacters.Invisible.Contains(c);

    public static bool HasInvisible(string text) => text.AsSpan().ContainsAny(OddCharacters.Invisible);

    /// <summary>The text without the characters that <see cref="IsInvisible"/> names.</summary>
    public static string Visible(string text) => HasInvisible(text) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

    private static bool Refuse(SourceFile file, int offset, DiagnosticBag diagnostics)
    {
        var c = file.Text[offset];
        if (IsRefused(file.Text, offset))
        {
            diagnostics.Add(ReadDiagnostics.ControlCharacter, file.Span(offset, 1), OddCharacters.Name(c));
            return true;
        }

        if (IsGlue(file.Text, offset))
        {
            var line = file.Line(file.PositionOf(offset).Line).ToString();
            diagnostics.Add(SyntaxDiagnostics.WrongSpace, file.Span(offset, 1), Shown.Ends(Visible(line.Replace(c, ' ')).Trim()), OddCharacters.Name(c));
            return true;
        }

        if (IsTurningAddress(file.Text, offset))
        {
            diagnostics.Add(AddressDiagnostics.HiddenCharacter, file.Span(offset, 1), OddCharacters.Name(c), WordAt(file.Text, offset));
            return true;
        }

        // a text copied from the web has one behind every word: each word is named once
        if (IsInvisible(c) && (offset == 0 || !IsInvisible(file.Text[offset - 1])))
        {
            diagnostics.Add(ReadDiagnostics.InvisibleCharacter, file.Span(offset, 1), OddCharacters.Name(c), WordAt(file.Text, offset));
        }

        return false;
    }

    private static bool IsRefused(string text, int i) =>
        (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')) || LineBreaks.Contains(text[i], StringComparison.Ordinal)
        || text[i] is '\uFFFE' or '\uFFFF' || IsLoneSurrogate(text, i);

    /// <summary>Whether a character that turns the direction of writing stands within a web address, to show another one.</summary>
    private static bool IsTurningAddress(string text, int i)
    {
        if (text[i] is not ('\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
        {
            return false;
        }

        var (from, to) = (i, i + 1);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        return text.AsSpan(from, i - from).Contains("://", StringComparison.Ordinal) && i + 1 < to;
    }

    /// <summary>Whether an invisible character stands where the space behind a key's colon or a list mark should be.</summary>
    private static bool IsGlue(string text, int i)
    {
        if (!IsInvisible(text[i]) || i == 0 || text[i - 1] is not (':' or '-') || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])))
        {
            return false;
        }

        var start = text.AsSpan(0, i).LastIndexOfAny('\n', '\r') + 1;
        var before = text.AsSpan(start, i - 1 - start).TrimStart(" -");
        return text[i - 1] == '-' ? before.IsEmpty : YamlLine.IsName(before);
    }

    /// <summary>The word in which, before which or behind which a character stands.</summary>
    private static string WordAt(string text, int offset)
    {
        var from = offset;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (offset < text.Length && (IsInvisible(text[offset]) || text[offset] == ' '))
        {
            offset++;
        }

        while (offset < text.Length && !char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        return Shown.Of(Visible(text[from..offset]).Trim(' ', ':', ',', '"', '\''));
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));
}

/// <summary>A text without invisible characters; one that is not sound holds blanks for what was refused, and is read only for its other mistakes.</summary>
internal readonly record struct ScreenedText(SourceFile File, bool IsSound, bool IsSuspect);
