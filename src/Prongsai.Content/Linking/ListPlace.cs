using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>Finds one entry in the text of a list, for entities keep the place of the list alone.</summary>
internal static class ListPlace
{
    /// <summary>The entry's place; the whole list's where it is written in another way, such as in Thai digits.</summary>
    public static SourceSpan Of(SourceSpan list, string entry)
    {
        var text = list.File.Text.AsSpan(list.Offset, list.Length);
        for (var at = text.IndexOf(entry); at >= 0; at = Next(text, entry, at))
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + entry.Length))
            {
                return list.File.Span(list.Offset + at, entry.Length);
            }
        }

        return list;
    }

    private static int Next(ReadOnlySpan<char> text, string entry, int at)
    {
        var next = text[(at + 1)..].IndexOf(entry);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is ',' or '[' or ']' or '"' or '\'';
}
