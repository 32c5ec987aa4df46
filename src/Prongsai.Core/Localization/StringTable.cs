using System.Collections.Frozen;
using Prongsai.Core.Text;

namespace Prongsai.Core.Localization;

/// <summary>The theme's texts for one culture by key, such as <c>nav.home</c>, with named placeholders <c>{year}</c>.</summary>
public sealed class StringTable(Culture culture, FrozenDictionary<string, string> texts, SourceFile file)
{
    public Culture Culture { get; } = culture;

    public SourceFile File { get; } = file;

    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The text of a key, or null if the table has none.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The same texts with their own figures in Thai digits.</summary>
    public StringTable InThaiDigits() =>
        new(Culture, texts.ToFrozenDictionary(t => t.Key, t => ThaiText.FiguresInThai(t.Value), StringComparer.Ordinal), File);
}
