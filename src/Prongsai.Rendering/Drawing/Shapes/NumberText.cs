using System.Globalization;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>Takes numbers, one after the other, from an attribute, where often nothing stands between them.</summary>
internal ref struct NumberText(ReadOnlySpan<char> text)
{
    private const decimal Most = 10_000_000;

    private ReadOnlySpan<char> _rest = text;

    public static decimal[] All(string text)
    {
        var numbers = new List<decimal>();
        var rest = new NumberText(text);
        while (!rest.IsAtEnd())
        {
            numbers.Add(rest.Number());
        }

        return [.. numbers];
    }

    public bool IsAtEnd()
    {
        _rest = _rest.TrimStart(" \t\r\n\f,");
        return _rest.IsEmpty;
    }

    /// <exception cref="NotSupportedException">No number, or one too large.</exception>
    public decimal Number()
    {
        var length = IsAtEnd() ? 0 : LengthOf(_rest);
        if (!decimal.TryParse(_rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Most)
        {
            throw new NotSupportedException("number");
        }

        _rest = _rest[length..];
        return number;
    }

    /// <summary>A single digit that says yes or no.</summary>
    public bool Flag() => Sign() switch
    {
        '0' => false,
        '1' => true,
        _ => throw new NotSupportedException("flag"),
    };

    /// <summary>The letter that is next; null where a number or nothing is.</summary>
    public char? Letter() => !IsAtEnd() && char.IsAsciiLetter(_rest[0]) ? Sign() : null;

    private char? Sign()
    {
        if (IsAtEnd())
        {
            return null;
        }

        var sign = _rest[0];
        _rest = _rest[1..];
        return sign;
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        at += Digits(text[at..]);
        at += at < text.Length && text[at] == '.' ? 1 + Digits(text[(at + 1)..]) : 0;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? 2 : 1;
            var digits = at + sign <= text.Length ? Digits(text[(at + sign)..]) : 0;
            at += digits > 0 ? sign + digits : 0;
        }

        return at;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
