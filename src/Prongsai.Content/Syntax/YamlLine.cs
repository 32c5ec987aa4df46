namespace Prongsai.Content.Syntax;

/// <summary>
/// What stands in a line of YAML, or in the several that one value runs over: indentation, the marks of lists, a key, a value. Places
/// count from the line's start; a line is taken apart whatever is wrong with it.
/// </summary>
internal sealed class YamlLine
{
    public YamlLine(string text)
    {
        Text = text;
        var at = Spaces(0);
        Indent = at;
        Dash = -1;
        while (at < text.Length && text[at] == '-' && (at + 1 == text.Length || text[at + 1] is ' ' or '\n'))
        {
            Dash = Dash < 0 ? at : Dash;
            at = Spaces(at + 1);
        }

        Start = at;
        Colon = FindColon();
        Value = Colon < 0 ? Start : Spaces(Colon + 1);
        End = EndOfText();
    }

    public string Text { get; }

    /// <summary>How many spaces it begins with.</summary>
    public int Indent { get; }

    /// <summary>Where its first list mark stands; -1 where it is no list item.</summary>
    public int Dash { get; }

    /// <summary>Where the key, or text without a key, begins.</summary>
    public int Start { get; }

    /// <summary>Where the colon behind the key stands; -1 where there is none.</summary>
    public int Colon { get; }

    /// <summary>Where the value, or text without a key, begins.</summary>
    public int Value { get; }

    /// <summary>Where its text ends, a comment left out.</summary>
    public int End { get; }

    public bool IsItem => Dash >= 0;

    public bool HasKey => Colon >= 0;

    /// <summary>Whether nothing stands in it but perhaps a comment.</summary>
    public bool IsEmpty => Text.AsSpan().TrimStart() is "" or ['#', ..];

    public bool HasValue => End > Value;

    /// <summary>Whether it has a key as this project's files have them, or is a list item: no text goes on in it.</summary>
    public bool IsStructure => IsItem || (HasKey && IsName(Key));

    /// <summary>The key as it is written, without its quotation marks; empty where there is none.</summary>
    public string Key => HasKey ? Text[Start..Colon].Trim('"', '\'', ' ') : "";

    /// <summary>The value, or the text where there is no key, without a comment.</summary>
    public string Content => End > Value ? Text[Value..End] : "";

    /// <summary>Whether a word may be a key of this project's files.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => word.Length > 1 && char.IsAsciiLetterLower(word[0]) && NameLength(word) == word.Length;

    /// <summary>How many characters of a name a text begins with.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '.' or '-'))
        {
            length++;
        }

        return length;
    }

    /// <summary>The line with another value.</summary>
    public string With(string value) => string.Concat(Text.AsSpan(0, Value), value, Text.AsSpan(End));

    /// <summary>Where the quotation mark that closes the one at a place stands; -1 where none does.</summary>
    public static int Close(ReadOnlySpan<char> text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[open] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[open])
            {
                if (text[open] == '"' || i + 1 >= text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private int Spaces(int from)
    {
        while (from < Text.Length && Text[from] == ' ')
        {
            from++;
        }

        return from;
    }

    private int FindColon()
    {
        if (Start == Text.Length || Text[Start] is '[' or '{' or '#')
        {
            return -1;
        }

        var from = Text[Start] is '"' or '\'' ? Close(Text, Start) + 1 : Start;
        for (var i = from; i < Text.Length && from >= Start && Text[i] != '\n'; i++)
        {
            if (Text[i] == ':' && (i + 1 == Text.Length || Text[i + 1] is ' ' or '\n' or '\t'))
            {
                return i;
            }

            if (from > Start ? Text[i] != ' ' : Text[i] == '#' && i > 0 && Text[i - 1] == ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A comment begins with a number sign behind a space, outside quotation marks.</summary>
    private int EndOfText()
    {
        var quote = '\0';
        for (var i = Value; i < Text.Length; i++)
        {
            if (Text[i] == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && Text[i] is '"' or '\'' && (i == Value || Text[i - 1] is ' ' or '[' or '{' or ','))
            {
                quote = Text[i];
            }
            else if (Text[i] == '#' && quote == '\0' && (i == 0 || Text[i - 1] == ' '))
            {
                return Text.AsSpan(0, i).TrimEnd().Length;
            }
        }

        return Text.AsSpan().TrimEnd(" \n").Length;
    }
}
