using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Privacy;

namespace Prongsai.Documents.Findings;

/// <summary>What a document was found to say. None of its words are in it but its title.</summary>
internal sealed record Facts
{
    private const int LongestTitle = 300;

    public static Facts None { get; } = new();

    public int? Pages { get; init; }

    public string? Title { get; init; }

    public DateOnly? Date { get; init; }

    public bool IsReadable { get; init; } = true;

    /// <summary>Whether all of its words were looked through.</summary>
    public bool IsWhole { get; init; } = true;

    public ImmutableArray<PersonalDatum> PersonalData { get; init; } = [];

    public Facts With(Words words) => this with { PersonalData = words.Found, IsWhole = IsWhole && words.IsWhole };

    /// <summary>A title as one line without signs that steer; null where nothing is left of it.</summary>
    public static string? TitleOf(string? text)
    {
        var shown = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().TakeWhile(_ => shown.Length < LongestTitle))
        {
            if (Rune.IsWhiteSpace(rune))
            {
                _ = shown.Length > 0 && shown[^1] != ' ' ? shown.Append(' ') : shown;
            }
            else if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format && rune != Rune.ReplacementChar)
            {
                shown.Append(rune);
            }
        }

        return shown.ToString().Trim() is { Length: > 0 } title ? title : null;
    }
}
