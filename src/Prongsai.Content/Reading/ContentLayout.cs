using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>Which files a content folder may hold, by their paths.</summary>
internal static partial class ContentLayout
{
    public const string Site = "site.yaml";

    public const string Units = "units.yaml";

    public const string Corrections = "corrections.yaml";

    public const string Frameworks = "frameworks";

    /// <summary>The folder of documents that several items share, and what says of them.</summary>
    public const string Documents = "documents";

    public const string DocumentList = $"{Documents}/{Documents}.yaml";

    /// <summary>The folder of the pictures by which the agency is known.</summary>
    public const string Pictures = "pictures";

    /// <summary>What says of an item's folder.</summary>
    public const string ItemFile = "item.yaml";

    /// <summary>The tag of a language as people write it, as a regular expression that browsers read too.</summary>
    public const string CultureForm = "^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$";

    /// <summary>The guide for officers and its example of a whole agency, which are no content.</summary>
    public const string Guide = "guide";

    private static readonly FrozenSet<string> IgnoredNames =
        new[] { "README.md", "README.txt", "Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Parts = "scores|analysis|measures|disclosures|surveys|appeal";

    /// <summary>What a year may have, a file each.</summary>
    public static ImmutableArray<string> YearParts { get; } = [.. Parts.Split('|')];

    public static string Framework(FiscalYear year) => $"{Frameworks}/{year}.yaml";

    public static string Part(FiscalYear year, string part) => $"years/{year}/{part}.yaml";

    public static string ArticlePath(string id, Culture culture) => $"articles/{id}.{culture}.md";

    /// <summary>True for the tag of a language as people write it, such as <c>en</c> or <c>zh-Hant</c>.</summary>
    public static bool IsCulture(string tag) => CultureTag().IsMatch(tag);

    public static bool IsYaml(string path) => path is Site or Units or Corrections or DocumentList || Item(path) is { Name: ItemFile } || FrameworkPath().IsMatch(path) || YearPath().IsMatch(path);

    /// <summary>The id and culture of an article's path, or null.</summary>
    public static ArticleName? Article(string path) => ArticleFile().Match(path) is { Success: true } match
        ? new ArticleName(match.Groups["id"].Value, new Culture(match.Groups["culture"].Value))
        : null;

    /// <summary>Where a path below <c>years/…/items</c> belongs; null for other paths, and where the folder is named by no code.</summary>
    public static ItemPart? Item(string path) =>
        ItemPath().Match(path) is { Success: true } match
        && YearIn(match) is { } year
        && OitItemCode.TryParse(match.Groups["item"].Value, out var code)
            ? new ItemPart(year, code, match.Groups["folder"].Value, match.Groups["name"].Value)
            : null;

    /// <summary>The culture of the text of an item's page; null for other files.</summary>
    public static Culture? ItemText(string path) =>
        Item(path) is { } part && ItemTextName().Match(part.Name) is { Success: true } match ? new Culture(match.Groups["culture"].Value) : null;

    /// <summary>Whether a file is one that the agency publishes as it is.</summary>
    public static bool IsDocument(string path) =>
        !IsYaml(path) && ItemText(path) is null && (Item(path) is not null || path.StartsWith($"{Documents}/", StringComparison.Ordinal));

    /// <summary>Whether a file is a picture of the agency, which its settings may name.</summary>
    public static bool IsPicture(string path) => path.StartsWith($"{Pictures}/", StringComparison.Ordinal);

    public static bool IsFramework(string path) => FrameworkPath().IsMatch(path);

    public static FiscalYear? FrameworkYear(string path) => YearIn(FrameworkPath().Match(path));

    /// <summary>The fiscal year and part of a path below <c>years</c>, or null.</summary>
    public static YearFile? YearPart(string path) => YearPath().Match(path) is { Success: true } match && YearIn(match) is { } year
        ? new YearFile(year, match.Groups["part"].Value)
        : null;

    /// <summary>The fiscal year that a file belongs to: as one of the year's parts, or in an item's folder; null for all else.</summary>
    public static FiscalYear? YearOf(string path) => YearPart(path)?.Year ?? Item(path)?.Year;

    /// <summary>What a YAML file is, such as <c>framework</c> or <c>scores</c>; null for all other paths.</summary>
    public static string? KindOf(string path) => path switch
    {
        Site => "site",
        Units => "units",
        Corrections => "corrections",
        DocumentList => "documents",
        _ when Item(path) is { Name: ItemFile } => "item",
        _ => IsFramework(path) ? "framework" : YearPart(path)?.Part,
    };

    /// <summary>Guides and the traces that editors and systems leave.</summary>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.StartsWith('~') || name.EndsWith('~') || IgnoredNames.Contains(name);

    private static FiscalYear? YearIn(Match match) =>
        match.Success ? new FiscalYear(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)) : null;

    [GeneratedRegex(@"^frameworks/(?<year>[0-9]{4})\.yaml\z", RegexOptions.CultureInvariant)]
    private static partial Regex FrameworkPath();

    [GeneratedRegex(@"^years/(?<year>[0-9]{4})/(?<part>" + Parts + @")\.yaml\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearPath();

    [GeneratedRegex(@"^(?<folder>years/(?<year>[0-9]{4})/items/(?<item>[^/]+))/(?<name>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemPath();

    [GeneratedRegex(@"^page\.(?<culture>[a-z]{2,3}(-[A-Za-z0-9]+)*)\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemTextName();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CultureTag();

    [GeneratedRegex(@"^articles/(?<id>[a-z0-9]+(-[a-z0-9]+)*)\.(?<culture>[a-z]{2,3}(-[A-Za-z0-9]+)*)\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleFile();
}

/// <summary>What the name of an article's file says.</summary>
internal sealed record ArticleName(string Id, Culture Culture);

/// <summary>What the path of a year's file says: the fiscal year, and the part that it holds, such as <c>scores</c>.</summary>
internal sealed record YearFile(FiscalYear Year, string Part);

/// <summary>A file in the folder of an OIT item: the folder's path, and the file's path below it.</summary>
internal sealed record ItemPart(FiscalYear Year, OitItemCode Code, string Folder, string Name);
