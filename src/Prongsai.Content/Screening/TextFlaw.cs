namespace Prongsai.Content.Screening;

/// <summary>A stretch of a text that is damaged, and what belongs in its place; null where more than one thing may be meant.</summary>
internal readonly record struct TextFlaw(FlawKind Kind, int Offset, int Length, string? Mended)
{
    public int End => Offset + Length;
}

/// <summary>How a text is damaged. Of several in one word the last of these names it.</summary>
internal enum FlawKind
{
    Respelled,
    MixedNumber,
    WrongLayout,
    StrayMark,
    SplitWord,
    UnknownGlyph,
    OldGlyph,
    LostCharacter,
    Mojibake,
}
