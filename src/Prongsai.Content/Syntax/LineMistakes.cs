using System.Globalization;
using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Slips that a line shows only beside those around it: a colon, a comment's space or a place that is not there.</summary>
internal static class LineMistakes
{
    /// <summary>A line that begins with a name as keys have it, and is no key only for want of its colon.</summary>
    public static Mistake? LostColon(YamlLine line, bool isParent)
    {
        var rest = line.Start + YamlLine.NameLength(line.Text.AsSpan(line.Start));
        var (name, value) = (line.Text[line.Start..rest], line.Text[rest..].Trim());
        return YamlLine.IsName(name) && (value.Length == 0 ? isParent : line.Text[rest] is ' ' or '\t')
            ? new Mistake(SyntaxDiagnostics.NoColon, line.Start, name.Length, $"{line.Text[..rest]}: {value}".TrimEnd()) { Arguments = [name] }
            : null;
    }

    /// <summary>A sign before a key, which is no part of its name.</summary>
    public static Mistake? Stray(YamlLine line, Nesting nesting)
    {
        var word = line.Key.LastIndexOf(' ') + 1;
        if (!line.HasKey || word == 0 || !YamlLine.IsName(line.Key.AsSpan(word)) || line.Key.AsSpan(0, word).ContainsAnyExcept(OddCharacters.Signs))
        {
            return null;
        }

        var name = line.Text.IndexOf(line.Key[word..], line.Start, StringComparison.Ordinal);
        var gone = line.Text.Remove(line.Start, line.Key.AsSpan(0, word).TrimEnd().Length);
        var blank = string.Concat(line.Text.AsSpan(0, line.Start), new string(' ', name - line.Start), line.Text.AsSpan(name));
        return new Mistake(SyntaxDiagnostics.StraySign(), line.Start, 1, nesting.IsMisplaced(new YamlLine(gone)) ? blank : gone)
        {
            Arguments = [line.Key[..word].Trim()],
        };
    }

    /// <summary>A value that was cut in two by Enter: its second part does not stand below its key.</summary>
    public static Mistake? Broken(YamlLine unit, int count)
    {
        var lines = unit.Text.Split('\n');
        var parent = unit.HasKey ? unit.Start : unit.Dash;
        return count == 1 || !lines.Skip(1).Any(l => l.Trim().Length > 0 && new YamlLine(l).Indent <= parent) ? null
            : new Mistake(SyntaxDiagnostics.BrokenText(), unit.Value, lines[0].Length - unit.Value, string.Concat(lines));
    }

    /// <summary>Text that counts as a comment, because its number sign stands behind a space and no space behind it.</summary>
    public static Mistake? LostComment(YamlLine line, YamlLine? next)
    {
        var sign = line.End + line.Text.AsSpan(line.End).IndexOf('#');
        if (sign < line.End || sign + 1 == line.Text.Length || char.IsWhiteSpace(line.Text[sign + 1])
            || (line.HasValue ? line.Text[line.Value] is '"' or '\'' or '[' or '{' : next?.Indent > line.Indent))
        {
            return null;
        }

        var value = line.Text.AsSpan(Math.Min(line.Value, sign)).Trim().ToString();
        return new Mistake(ReadDiagnostics.SwallowedText, sign, line.Text.Length - sign, line.Text[..Math.Min(line.Value, sign)] + QuoteMistakes.Around(value))
        {
            Arguments = [Shown.Of(line.Text[sign..])],
            IsSilent = true,
        };
    }

    /// <summary>A line that stands nowhere, and how it gets a place.</summary>
    public static Mistake Slipped(YamlLine line, Placement place)
    {
        var to = new YamlLine(place.Text).Indent;
        var kind = place.Kind switch
        {
            Slip.LostMark => SyntaxDiagnostics.LostMark(),
            Slip.NeedlessMark => SyntaxDiagnostics.NeedlessMark(),
            _ => to == 0 ? SyntaxDiagnostics.IndentedAtAll() : SyntaxDiagnostics.WrongIndentation,
        };
        return new Mistake(kind, line.Indent, 1, place.Text) { Arguments = [Number(line.Indent + 1), Number(to + 1), Number(to)] };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
