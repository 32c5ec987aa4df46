using System.Globalization;
using System.Text;

namespace Prongsai.Rendering.Copies;

/// <summary>Reads markup as the templates write it, piece by piece. What it cannot read it takes for text: it never fails.</summary>
internal sealed class MarkupReader(string markup)
{
    private int _next;
    private int _start;
    private int _nameEnd;
    private int _end;

    public MarkupKind Kind { get; private set; }

    /// <summary>The name of the element.</summary>
    public ReadOnlySpan<char> Name => markup.AsSpan(_start, _nameEnd - _start);

    /// <summary>The text, its character references resolved.</summary>
    public string Text => Decode(markup.AsSpan(_start, _end - _start));

    private ReadOnlySpan<char> Attributes => markup.AsSpan(_nameEnd, _end - _nameEnd);

    public bool Read()
    {
        while (markup.AsSpan(_next).StartsWith("<!--"))
        {
            var end = markup.IndexOf("-->", _next, StringComparison.Ordinal);
            _next = end < 0 ? markup.Length : end + 3;
        }

        if (_next >= markup.Length)
        {
            return false;
        }

        if (TagEnd() is var close and > 0)
        {
            ReadTag(close);
            return true;
        }

        var text = markup.IndexOf('<', _next + 1);
        (Kind, _start, _end) = (MarkupKind.Text, _next, text < 0 ? markup.Length : text);
        _next = _end;
        return true;
    }

    /// <summary>Whether an element that begins has an attribute, with whatever value.</summary>
    public bool Has(string attribute) => At(attribute) >= 0;

    /// <summary>The value of an attribute of an element that begins; null without one.</summary>
    public string? Value(string attribute)
    {
        var at = At(attribute);
        var value = at < 0 ? default : Attributes[(at + attribute.Length)..];
        return value.StartsWith("=\"") && value[2..].IndexOf('"') is var end and >= 0 ? Decode(value.Slice(2, end)) : null;
    }

    private int TagEnd()
    {
        var isTag = markup[_next] == '<' && _next + 1 < markup.Length && (markup[_next + 1] == '/' || char.IsAsciiLetter(markup[_next + 1]));
        return isTag ? markup.IndexOf('>', _next) : -1;
    }

    private void ReadTag(int close)
    {
        Kind = markup[_next + 1] == '/' ? MarkupKind.End : MarkupKind.Start;
        (_start, _end, _next) = (_next + (Kind == MarkupKind.End ? 2 : 1), close, close + 1);
        var name = markup.AsSpan(_start, _end - _start).IndexOfAny(' ', '\n', '/');
        _nameEnd = name < 0 ? _end : _start + name;
        if (Kind == MarkupKind.Start && (Name is "script" or "style") && markup.IndexOf($"</{Name}", _next, StringComparison.Ordinal) is >= 0 and var ending)
        {
            // What stands in these is no markup, whatever it looks like.
            _next = ending;
        }
    }

    private int At(string attribute)
    {
        var attributes = Attributes;
        for (var at = attributes.IndexOf(attribute); at > 0;)
        {
            var end = at + attribute.Length;
            if (attributes[at - 1] is ' ' or '\n' && (end == attributes.Length || attributes[end] is '=' or ' ' or '\n' or '/'))
            {
                return at;
            }

            var next = attributes[end..].IndexOf(attribute);
            at = next < 0 ? -1 : end + next;
        }

        return -1;
    }

    private static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        for (var amp = text.IndexOf('&'); amp >= 0; amp = text.IndexOf('&'))
        {
            decoded.Append(text[..amp]);
            var end = text[amp..].IndexOf(';');
            var letter = end > 0 ? Letter(text.Slice(amp + 1, end - 1)) : null;
            decoded.Append(letter ?? "&");
            text = text[(amp + (letter is null ? 1 : end + 1))..];
        }

        return decoded.Append(text).ToString();
    }

    private static string? Letter(ReadOnlySpan<char> reference) => reference switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "nbsp" => "\u00A0",
        ['#', 'x' or 'X', .. var hex] => Numbered(hex, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Numbered(digits, NumberStyles.None),
        _ => null,
    };

    private static string? Numbered(ReadOnlySpan<char> number, NumberStyles style) =>
        int.TryParse(number, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : null;
}

/// <summary>What stands next in a page's markup: text, or the start or end of an element.</summary>
internal enum MarkupKind
{
    Text,
    Start,
    End,
}
