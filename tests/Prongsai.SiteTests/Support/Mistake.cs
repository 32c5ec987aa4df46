using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// One mistake in the real content: the text it makes of a file, and what in that text has to be pointed at. Several mistakes can be
/// made in one file.
/// </summary>
internal sealed record Mistake(string Name, string Code, string File, Func<string, string> Make, Func<string, int> Offset)
{
    private const int FirstThaiByte = 0xA0;

    /// <summary>True for a mistake of encoding: the file is written in TIS-620, the code page of old Thai programs.</summary>
    public bool IsThaiCodePage { get; init; }

    public static Mistake Replacing(string name, string code, string file, string from, string to, string at) => new(
        name,
        code,
        file,
        text => text.Contains(from, StringComparison.Ordinal)
            ? text[..text.IndexOf(from, StringComparison.Ordinal)] + to + text[(text.IndexOf(from, StringComparison.Ordinal) + from.Length)..]
            : throw new InvalidOperationException($"{file} does not hold {from}"),
        text => text.IndexOf(at, StringComparison.Ordinal));

    /// <summary>Makes mistakes; gives file, line, column and code of each, as people count, worked out from the mistaken text.</summary>
    public static IReadOnlyList<(string File, int Line, int Column, string Code)> MakeAll(TestSite site, params IReadOnlyCollection<Mistake> mistakes)
    {
        foreach (var mistake in mistakes)
        {
            site.Write(mistake.File, mistake.Make(site.Read(mistake.File)));
        }

        var places = mistakes.Select(m => m.PlaceIn(site.Read(m.File))).Order().ToList();
        foreach (var mistake in mistakes.Where(m => m.IsThaiCodePage))
        {
            System.IO.File.WriteAllBytes(Path.Combine(site.Root, mistake.File), [.. site.Read(mistake.File).Select(InThaiCodePage)]);
        }

        return places;
    }

    public override string ToString() => Name;

    private (string File, int Line, int Column, string Code) PlaceIn(string text)
    {
        var offset = Offset(text);
        var before = offset < 0 ? throw new InvalidOperationException($"{Name}: its place is not in {File}") : text[..offset];
        return (File, before.Count(c => c == '\n') + 1, offset - before.LastIndexOf('\n'), Code);
    }

    private static byte InThaiCodePage(char c) => c switch
    {
        < '\u0080' => (byte)c,
        >= '\u0E01' and <= '\u0E5B' => (byte)(c - '\u0E00' + FirstThaiByte),
        _ => (byte)'?',
    };
}
