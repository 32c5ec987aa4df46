using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Schema;

/// <summary>
/// What the keys of content files mean and the values that some of them choose from, in both languages. An entry of
/// <c>descriptions.yaml</c> stands for every path that ends with its name; of several the longest does.
/// </summary>
internal sealed class Descriptions
{
    private const string Resource = "Prongsai.Content.Schema.descriptions.yaml";

    private readonly FrozenDictionary<string, BilingualText> _texts;

    private Descriptions(FrozenDictionary<string, BilingualText> texts) => _texts = texts;

    public ImmutableArray<string> Names => _texts.Keys;

    public BilingualText this[string name] => _texts[name];

    /// <summary>The program's own.</summary>
    public static Descriptions Read()
    {
        using var stream = typeof(Descriptions).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its part {Resource}.");
        using var reader = new StreamReader(stream);
        var root = YamlTreeReader.Read(new SourceFile(Resource, reader.ReadToEnd()), new DiagnosticBag());
        var texts = from entry in (root as YamlMap)?.Entries ?? []
                    let languages = entry.Value as YamlMap
                    select KeyValuePair.Create(entry.Key, new BilingualText(In(languages, Culture.Thai), In(languages, Culture.English)));
        return new Descriptions(texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The name of the entry that stands for a path, such as <c>scores.scores.value</c>; null where none does.</summary>
    public string? NameFor(string path)
    {
        for (var rest = path; ; rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_texts.ContainsKey(rest))
            {
                return rest;
            }

            if (!rest.Contains('.', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    private static string In(YamlMap? languages, Culture culture) => (languages?.Find(culture.Tag)?.Value as YamlScalar)?.Text ?? "";
}
