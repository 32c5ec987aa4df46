using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Content.Schema;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Advice;

/// <summary>What people call the names of keys, values and files in their own words, as <c>words.yaml</c> lists it. Read at the first mistake only.</summary>
internal static class Words
{
    private const string Resource = "Prongsai.Content.Advice.words.yaml";

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> All = new(Read);

    private static readonly Lazy<Descriptions> Meanings = new(Descriptions.Read);

    public static IEnumerable<string> Names => All.Value.Keys;

    /// <summary>A name's words, the first of which is the usual one; none where it has none.</summary>
    public static ImmutableArray<string> Of(string name) => All.Value.GetValueOrDefault(name, []);

    /// <summary>The names that a person may have meant, by themselves or by their words; one written without a slip goes before all others.</summary>
    public static ImmutableArray<string> Meant(string written, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).ToList();
        var spelt = ThaiText.Normalize(written);
        if (Named(written, known) is { IsEmpty: false } named)
        {
            return named;
        }

        var labels = known.SelectMany(n => Of(n).Select(w => (Name: n, Label: w)).Prepend((Name: n, Label: n))).ToList();
        var nearest = NearestName.Of(spelt, labels.Select(l => l.Label));
        return [.. labels.Where(l => nearest.Contains(l.Label)).Select(l => l.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The names that are written, or called by one of their words, without a slip.</summary>
    public static ImmutableArray<string> Named(string written, IEnumerable<string> names)
    {
        var known = names.ToList();
        var spelt = ThaiText.Normalize(written);
        var own = known.Find(n => n == written) ?? known.Find(n => NearestName.IsSame(written, n));
        return own is not null
            ? [own]
            : [.. known.Where(n => Of(n).Any(w => NearestName.IsSame(spelt, w)))];
    }

    /// <summary>A value to choose with what it means in Thai, such as <c>done (แล้วเสร็จ)</c>.</summary>
    public static string WithMeaning(string key, string value)
    {
        var suffix = $".{value}";
        var names = Meanings.Value.Names.Where(n => n == value || n.EndsWith(suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var name = names.Find(n => n.EndsWith($".{key}{suffix}", StringComparison.Ordinal)) ?? names.FirstOrDefault();
        return name is not null ? $"{value} ({Meanings.Value[name].Thai})" : Of(value) is [var word, ..] ? $"{value} ({word})" : value;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its part {Resource}.");
        using var reader = new StreamReader(stream);
        var root = YamlTreeReader.Read(new SourceFile(Resource, reader.ReadToEnd()), new DiagnosticBag());
        return ((root as YamlMap)?.Entries ?? []).ToFrozenDictionary(
            e => e.Key,
            e => (e.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(s => s.Text).ToImmutableArray() ?? [],
            StringComparer.Ordinal);
    }
}
