using System.Collections.Frozen;
using Prongsai.Core.Text;

namespace Prongsai.Core.Localization;

/// <summary>The theme's texts for one culture by key, such as <c>nav.home</c>, with named placeholders <c>{year}</c>.</summary>
public sealed class StringTable(Culture culture, FrozenDictionary<string, string> texts, SourceFile file)
{
    /// <summary>
    /// What the key of a text ends with that stands for the text of the key before it where <c>{count}</c> is 1; only cultures whose words
    /// change with their number have such texts.
    /// </summary>
    private const string OneEnding = ".one";

    public Culture Culture { get; } = culture;

    public SourceFile File { get; } = file;

    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The text of a key, or null if the table has none.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a key where <c>{count}</c> is 1, or null if the table has none for that alone.</summary>
    public string? FindOne(string key) => texts.GetValueOrDefault(key + OneEnding);

    /// <summary>The key whose text a key's stands for where <c>{count}</c> is 1; null for a text of its own.</summary>
    public string? ManyOf(string key) => key.EndsWith(OneEnding, StringComparison.Ordinal) && key[..^OneEnding.Length] is var many && texts.ContainsKey(many) ? many : null;

    /// <summary>The same texts with their own figures in Thai digits.</summary>
    public StringTable InThaiDigits() =>
        new(Culture, texts.ToFrozenDictionary(t => t.Key, t => ThaiText.FiguresInThai(t.Value), StringComparer.Ordinal), File);
}
