using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prongsai.UnitTests.Content.Schemas;

/// <summary>Changes one thing in a sample as people mistake it: a key gone, misspelt or too many, a value of another kind or form.</summary>
internal static class Mutation
{
    /// <summary>Right in some places, wrong in others.</summary>
    private static readonly string[] Values =
    [
        "", " ", "abc", "-1", "0", "7", " 7 ", "12.5", "๑๒", "9๗.86", "97,86", "97.86%", "100", "1000", "2565", "2022", "๒๕๖๕", "2022-08-04",
        "2565-08-04", "2022-13-40", "2022-02-30", "2022-2-3", "4 ส.ค. 65", "O12", "O0", "OIT 3", "o๓", "12", "2564/O1", "2564-O1", "true",
        "false", "yes", "https://example.go.th/a", "https://example.go.th/a b", "HTTP://example.go.th", "example.go.th", "ftp://example.go.th",
        "http://user@example.go.th/", "https://example", "mailto:a@example.go.th", "tel:036411047", "AA", "verified", "VERIFIED", "Disclosed",
        "web", "2561-2565", "2561 - 2565", "2021-10-01..2022-03-31", "2565..2566", "th", "zh-Hant", "ภาษาไทย", "เทศบาล: เมือง", "# หมายเหตุ",
    ];

    /// <summary>One change, all of whose choices come from <paramref name="random"/>.</summary>
    public static string Apply(YamlSample sample, Random random)
    {
        var nodes = sample.Nodes;
        while (true)
        {
            var holder = nodes[random.Next(nodes.Count)];
            if ((holder, random.Next(4)) switch
            {
                (YamlMappingNode { Children.Count: > 0 } map, 0) => DropKey(map, random),
                (YamlMappingNode { Children.Count: > 0 } map, 1) => Misspell(map, random),
                (YamlMappingNode { Children.Count: > 0 } map, 2) => ReplaceValue(map, random),
                (YamlMappingNode map, 3) => AddKey(map),
                (YamlSequenceNode { Children.Count: > 0 } list, _) => ReplaceEntry(list, random),
                _ => null,
            } is { } change)
            {
                return change;
            }
        }
    }

    private static string DropKey(YamlMappingNode map, Random random)
    {
        var key = KeyOf(map, random);
        map.Children.Remove(key);
        return $"without {key}";
    }

    private static string Misspell(YamlMappingNode map, Random random)
    {
        var key = KeyOf(map, random);
        var value = map.Children[key];
        map.Children.Remove(key);
        map.Add($"{key}Xyz", value);
        return $"{key} misspelt";
    }

    private static string AddKey(YamlMappingNode map)
    {
        map.Add("extraKey", "1");
        return "with a key more";
    }

    private static string ReplaceValue(YamlMappingNode map, Random random)
    {
        var key = KeyOf(map, random);
        map.Children[key] = Other(map.Children[key], random);
        return $"{key}: {map.Children[key]}";
    }

    private static string ReplaceEntry(YamlSequenceNode list, Random random)
    {
        var at = random.Next(list.Children.Count);
        list.Children[at] = Other(list.Children[at], random);
        return $"entry {at}: {list.Children[at]}";
    }

    private static YamlNode KeyOf(YamlMappingNode map, Random random) => map.Children.Keys.ElementAt(random.Next(map.Children.Count));

    private static YamlNode Other(YamlNode node, Random random) => random.Next(6) switch
    {
        0 => new YamlSequenceNode(node),
        1 => new YamlMappingNode(new YamlScalarNode("abcd"), node),
        2 => new YamlSequenceNode(),
        3 => new YamlMappingNode(),
        _ => Scalar(Values[random.Next(Values.Length)], random.Next(2) == 0),
    };

    private static YamlScalarNode Scalar(string value, bool isPlain) => new(value)
    {
        Style = isPlain && value.Trim() == value && !value.Contains(": ", StringComparison.Ordinal) && !value.StartsWith('#')
            ? ScalarStyle.Plain
            : ScalarStyle.DoubleQuoted,
    };
}
