using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Slips inside <c>[ ]</c> and <c>{ }</c>: walks through one value from sign to sign and stops at the first slip.</summary>
internal sealed class BracketMistakes
{
    private readonly YamlLine _line;
    private readonly string _text;
    private readonly Stack<int> _open = [];
    private int _at;

    /// <summary>Where the value or key before the present place began; -1 where one may begin here.</summary>
    private int _piece = -1;

    /// <summary>Whether the present entry has its colon already.</summary>
    private bool _hasColon;

    private BracketMistakes(YamlLine line) => (_line, _text, _at) = (line, line.Text, line.Value);

    public static Mistake? Find(YamlLine line) => new BracketMistakes(line).Walk();

    private Mistake? Walk()
    {
        while (_at < _text.Length)
        {
            if (Step() is { } mistake)
            {
                return mistake;
            }

            if (_open.Count == 0)
            {
                return Behind();
            }
        }

        var closers = string.Concat(_open.Select(o => Closer(_text[o])));
        return Missing(_open.Peek(), closers, _text.Insert(_line.End, _text[_line.End - 1] is ':' ? $" {closers}" : closers));
    }

    private Mistake? Step()
    {
        var c = _text[_at];
        switch (c)
        {
            case ' ' or '\n':
                _at++;
                return null;
            case '#' when _text[_at - 1] == ' ' && _piece >= 0 && _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]):
                return LostComment();
            case '#' when _text[_at - 1] is ' ' or '\n':
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end;
                return null;
            case '[' or '{' when _piece < 0:
                _open.Push(_at++);
                _hasColon = false;
                return null;
            case ']' or '}':
                return Close(c);
            case ',' when _piece < 0 && !_hasColon:
                return new Mistake(SyntaxDiagnostics.NeedlessInBrackets(), _at, 1, _text.Remove(_at, 1)) { Arguments = [","] };
            case ',':
                return Next(hasColon: false);
            case ':' when _piece >= 0 && !_hasColon:
                return Next(hasColon: true);
            default:
                return _piece >= 0 ? AfterPiece() : c is '"' or '\'' ? Quoted() : Plain();
        }
    }

    /// <summary>A number sign glued to text hides all that stands behind it, the closing bracket too.</summary>
    private Mistake LostComment()
    {
        var end = EndOfPiece(_at + 1, overColons: false);
        var value = QuoteMistakes.Around(_text[_piece..end].Trim().Trim('"'));
        var lost = _text[_at..].Split('\n')[0].TrimEnd();
        return new Mistake(ReadDiagnostics.SwallowedText, _at, lost.Length, $"{_text[.._piece]}{value}{_text[end..]}")
        {
            Arguments = [Shown.Of(lost)],
            IsSilent = true,
        };
    }

    private Mistake? Next(bool hasColon)
    {
        _hasColon = hasColon;
        _piece = -1;
        _at++;
        return null;
    }

    private Mistake? Close(char c)
    {
        var open = _open.Pop();
        if (c != Closer(_text[open]))
        {
            return Missing(open, Closer(_text[open]).ToString(), $"{_text[.._at]}{Closer(_text[open])}{_text[(_at + 1)..]}");
        }

        _piece = _at++;
        _hasColon = true;
        return null;
    }

    private Mistake? Behind()
    {
        var end = Math.Max(_at, _line.End);
        var after = _text[_at..end].Trim();
        var isNext = new YamlLine(after).IsStructure;
        return after.Length == 0 ? null
            : !isNext && after[0] is not (',' or ';' or ']' or '}') ? ValueMistakes.Special(_line)
            : new Mistake(isNext ? SyntaxDiagnostics.JoinedLines() : SyntaxDiagnostics.BehindQuote, _at, 1, string.Concat(_text.AsSpan(0, _at), _text.AsSpan(end)))
            {
                Arguments = [Shown.Of(after)],
                Rest = isNext ? after : null,
            };
    }

    private Mistake? Quoted()
    {
        var close = YamlLine.Close(_text, _at);
        if (QuoteMistakes.Backslash(_text, _at, close) is { } slash && close >= 0)
        {
            var single = $"'{_text[(_at + 1)..close].Replace("'", "''", StringComparison.Ordinal)}'";
            return new Mistake(SyntaxDiagnostics.Backslash, slash, 1, $"{_text[.._at]}{single}{_text[(close + 1)..]}") { IsSilent = true };
        }

        if (close < 0)
        {
            var closers = _text.AsSpan().TrimEnd() is [.., ']' or '}'] ? "" : $" {string.Concat(_open.Select(o => Closer(_text[o])))}";
            var end = _text.AsSpan().TrimEnd().TrimEnd("]} ").Length;
            return QuoteMistakes.Alone(_text, _at, _text.Insert(end, $"{_text[_at]}{closers}"));
        }

        var inner = _text[_at..close];
        var next = _text.AsSpan(close + 1).TrimStart();
        if (next is not ("" or [',' or ']' or '}' or ':' or '#', ..]))
        {
            return AfterQuote(close, inner, next);
        }

        (_piece, _at) = (_at, close + 1);
        return null;
    }

    /// <summary>Text right behind a closing mark: the mark opens the next value and this one lost its own, or it stands inside a text.</summary>
    private Mistake AfterQuote(int close, string inner, ReadOnlySpan<char> next)
    {
        if (new YamlLine(next.ToString()).IsStructure)
        {
            return Missing(close + 1, ",", _text.Insert(close + 1, ","));
        }

        var comma = inner.LastIndexOf(',');
        if (comma > 0 && inner.AsSpan(comma + 1).Trim() is var rest && (rest is "" || (rest[^1] == ':' && YamlLine.IsName(rest[..^1]))))
        {
            return QuoteMistakes.Alone(_text, _at, _text.Insert(_at + comma, _text[_at].ToString()));
        }

        var end = close + 1;
        while (YamlLine.Close(_text, end - 1) is var mark and >= 0 && _text.AsSpan(mark + 1).TrimStart() is not ([',' or ']' or '}', ..] or ""))
        {
            end = mark + 1;
        }

        var last = _text.IndexOf(_text[_at], end);
        last = last < 0 ? close : last;
        var value = QuoteMistakes.Around(last == close ? inner[1..] : _text[(_at + 1)..last]);
        return new Mistake(SyntaxDiagnostics.BehindQuote, close + 1, 1, $"{_text[.._at]}{value}{_text[(last + 1)..]}") { Arguments = [Shown.Of(next.ToString())] };
    }

    /// <summary>Text behind a finished value: a colon too many, or a comma too few.</summary>
    private Mistake? AfterPiece()
    {
        if (_text[_at] != ':')
        {
            return _text[_piece] is '"' or '\'' or '}' or ']' ? Missing(_at, ",", _text.Insert(_at, ", ")) : Plain();
        }

        var before = _text[_piece.._at];
        var word = before.LastIndexOf(' ') + 1;
        if (word > 0 && YamlLine.IsName(before.AsSpan(word)))
        {
            return Missing(_piece + word, ",", _text.Insert(_piece + before[..word].TrimEnd().Length, ","));
        }

        var end = EndOfPiece(_at + 1, overColons: true);
        var value = QuoteMistakes.Around(_text[_piece..end].TrimEnd());
        return new Mistake(SyntaxDiagnostics.UnquotedSign, _at, 1, $"{_text[.._piece]}{value}{_text[end..]}") { Arguments = [":"] };
    }

    private Mistake? Plain()
    {
        var (from, end) = (_at, EndOfPiece(_at, overColons: false));
        var piece = _text[from..end].TrimEnd();
        if (OddCharacters.Quotes.Contains(_text[from]) && _text.AsSpan(from + 1).IndexOfAny(OddCharacters.Quotes) is var curly and >= 0)
        {
            return ValueMistakes.Curly(_text, from, from + curly + 2);
        }

        var isKey = !_hasColon && _text[_open.Peek()] == '{';
        if (isKey && (MarkMistakes.Colon(_line, from, isAlone: false) ?? MarkMistakes.GluedColon(_line, from)) is { } mark)
        {
            return mark;
        }

        if (piece.Length == 0 || ValueMistakes.IsSpecial(_text[from], piece) || _text[from] is '|' or '>' or '#')
        {
            return Whole(SyntaxDiagnostics.SpecialSign, from, Math.Max(piece.Length, 1), _text[from].ToString());
        }

        if (piece.EndsWith('"') && piece.AsSpan().Count('"') == 1)
        {
            return QuoteMistakes.Alone(_text, from + piece.Length - 1, _text.Insert(from, "\""));
        }

        if (isKey && (end == _text.Length || _text[end] is ',' or '}'))
        {
            return WithoutColon(from, piece);
        }

        (_piece, _at) = (_piece < 0 ? from : _piece, Math.Max(end, from + 1));
        return null;
    }

    /// <summary>Between two commas of a group there is no colon: it was forgotten, or the comma belongs to a text.</summary>
    private Mistake? WithoutColon(int from, string piece)
    {
        var name = YamlLine.NameLength(piece);
        if (name < piece.Length && piece[name] == ' ' && YamlLine.IsName(piece.AsSpan(0, name)))
        {
            return new Mistake(SyntaxDiagnostics.NoColon, from, name, _text.Insert(from + name, ":")) { Arguments = [piece[..name]], IsSilent = true };
        }

        var comma = _text.AsSpan(0, from).TrimEnd().Length - 1;
        var start = comma < 1 ? -1 : _text.LastIndexOfAny([',', '{', ':'], comma - 1);
        if (start < 0 || _text[comma] != ',' || _text[start] != ':' || YamlLine.IsName(piece))
        {
            (_piece, _at) = (from, from + piece.Length);
            return null;
        }

        var value = _text[(start + 1)..(from + piece.Length)].Trim();
        var repaired = $"{_text[..(start + 1)]} {QuoteMistakes.Around(value)}{_text[(from + piece.Length)..]}";
        return new Mistake(SyntaxDiagnostics.UnquotedSign, comma, 1, repaired) { Arguments = [","], IsSilent = true };
    }

    private int EndOfPiece(int from, bool overColons)
    {
        for (var i = from; i < _text.Length; i++)
        {
            if (_text[i] is ',' or ']' or '}' or '\n' || (_text[i] == '#' && _text[i - 1] == ' ')
                || (!overColons && _text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or ',' or '}' or ']' or '\n')))
            {
                return i;
            }
        }

        return _text.Length;
    }

    private Mistake Whole(Core.Diagnostics.DiagnosticDescriptor kind, int from, int length, string sign) =>
        new(kind, from, 1, $"{_text[..from]}{QuoteMistakes.Around(_text.Substring(from, length))}{_text[(from + length)..]}") { Arguments = [sign] };

    private static Mistake Missing(int at, string sign, string repaired) => new(SyntaxDiagnostics.MissingInBrackets, at, 1, repaired) { Arguments = [sign] };

    private static char Closer(char opener) => opener == '[' ? ']' : '}';
}
