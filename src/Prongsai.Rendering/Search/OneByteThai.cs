namespace Prongsai.Rendering.Search;

/// <summary>
/// Writes Thai so that UTF-8 needs one byte a letter, not three: the blocks of Thai, ASCII and Latin-1 letters each take the place of
/// the next. Doing it three times gives the text back. The search page's script undoes it.
/// </summary>
internal static class OneByteThai
{
    private const int Thai = 0x0E01;
    private const int Ascii = 0x23;
    private const int Latin = 0xA3;
    private const int Length = 91;

    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = source[i];
            span[i] = (char)(c + (IsIn(Thai, c) ? Ascii - Thai : IsIn(Ascii, c) ? Latin - Ascii : IsIn(Latin, c) ? Thai - Latin : 0));
        }
    });

    /// <summary>How many bytes less UTF-8 needs for a text when written so; negative where it needs more.</summary>
    public static int Saved(string text)
    {
        var saved = 0;
        foreach (var c in text)
        {
            saved += IsIn(Thai, c) ? 2 : IsIn(Ascii, c) || IsIn(Latin, c) ? -1 : 0;
        }

        return saved;
    }

    private static bool IsIn(int block, char c) => c >= block && c < block + Length;
}
