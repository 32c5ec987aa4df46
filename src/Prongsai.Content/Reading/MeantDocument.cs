using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>Where a document, or what is said of one, was most likely meant to lie: in the folder of an item.</summary>
internal static partial class MeantDocument
{
    private static readonly ImmutableHashSet<string> Endings = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".csv", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg");

    /// <summary>Whether a file looks like one that is to be published.</summary>
    public static bool Is(string path) => Endings.Contains(Path.GetExtension(path)) || ItemFileName().IsMatch(path);

    /// <summary>The folder it should lie in, with dots for what nothing tells.</summary>
    /// <param name="path">Where it lies.</param>
    public static string FolderOf(string path)
    {
        var parts = path.Split('/')[..^1];
        var year = parts.Select(p => MeantFolder.Of([p])?.Year).FirstOrDefault(y => y is not null);
        var codes = parts.Where(p => MeantFolder.Of([p])?.Year is null).Select(CodeIn).OfType<OitItemCode>();
        var code = codes.LastOrDefault()?.ToString().ToLowerInvariant() ?? "o…";
        return $"years/{year?.ToString() ?? "…"}/items/{code}/";
    }

    private static OitItemCode? CodeIn(string name) =>
        Code().Match(ThaiText.ToArabicDigits(name)) is { Success: true } match && OitItemCode.TryParse(match.Value, out var code) ? code : null;

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z]{1,8} ?0*[1-9][0-9]{0,2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:^|/)(?:item\.ya?ml|page\.[a-z]{2}\.md)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ItemFileName();
}
