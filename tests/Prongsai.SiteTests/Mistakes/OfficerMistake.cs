using Prongsai.Testing;

namespace Prongsai.SiteTests.Mistakes;

/// <summary>One mistake as an officer makes it in the real content: what it does to the content folder, in words and in deed.</summary>
internal sealed record OfficerMistake(string Name, string File, string Shown, Action<TestSite> Make)
{
    /// <summary>How many diagnostics it must have: one, unless it is several mistakes.</summary>
    public int Answers { get; init; } = 1;

    /// <summary>A text replaced where it first stands.</summary>
    public static OfficerMistake Change(string name, string file, string from, string to) =>
        new(name, file, to, site => site.Replace("content/" + file, from, to));

    /// <summary>A file or folder that has another name, because a program or a person gave it that.</summary>
    public static OfficerMistake Rename(string name, string from, string to) => new(name, from, to, site =>
    {
        var (old, now) = (Path.Combine(site.Root, "content", from), Path.Combine(site.Root, "content", to));
        Directory.CreateDirectory(Path.GetDirectoryName(now) ?? site.Root);
        Directory.Move(old, now);
    });

    /// <summary>A file that is there besides.</summary>
    public static OfficerMistake Add(string name, string file, string text) =>
        new(name, file, text, site => site.Write("content/" + file, text));

    /// <summary>A file of other bytes than text.</summary>
    public static OfficerMistake Bytes(string name, string file, byte[] bytes) =>
        new(name, file, Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8))), site =>
            System.IO.File.WriteAllBytes(Path.Combine(site.Root, "content", file), bytes));

    public override string ToString() => Name;
}
