namespace Prongsai.Content.Screening;

/// <summary>
/// The shifted marks and cut-off letters that Thai fonts of the 1990s kept in the private-use area, for Windows and for the Macintosh.
/// Text copied from PDFs still holds them; no font of today shows them.
/// </summary>
internal static class OldGlyphs
{
    private const string Windows =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private const string Macintosh =
        "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49\u0E4A\u0E4A\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E0D\u0E38\u0E39\u0E3A\u0E10";

    /// <summary>The character that is meant; null where the glyph is another font's.</summary>
    public static string? Meant(char glyph) => In(Windows, glyph - '\uF700') ?? In(Macintosh, glyph - '\uF884');

    private static string? In(string table, int index) => index >= 0 && index < table.Length ? table[index].ToString() : null;
}
