using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Reading;

/// <summary>A file in an item's folder that is no document, but was meant to say something of the item or to be its page's text.</summary>
internal static partial class MeantItemFile
{
    /// <summary>The path it should have; null for a document.</summary>
    public static string? Of(string path)
    {
        if (ContentLayout.Item(path) is not { } part)
        {
            return null;
        }

        var file = part.Name[(part.Name.LastIndexOf('/') + 1)..];
        var name = MeantName.Of(file);
        if (name.IsMarkdown || TextName().Match(name.Stem) is { Success: true, Value: not "" } && name.IsYaml)
        {
            var culture = Tag().Match(name.Stem) is { Success: true } tag ? new Culture(tag.Value[1..]) : Culture.Thai;
            return $"{part.Folder}/page.{culture}.md";
        }

        return YamlEnding().IsMatch(file) || (name.IsYaml && name.Stem == "item") ? $"{part.Folder}/{ContentLayout.ItemFile}" : null;
    }

    [GeneratedRegex(@"^(?:page|หน้า)(?:\.[a-z]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TextName();

    [GeneratedRegex(@"\.[a-z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\.ya?ml(?:\.|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YamlEnding();
}
