using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Content.Advice;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>The file of a content that a file was most likely meant to be.</summary>
/// <param name="Path">The path it should have; where its year is not known, with dots in the year's place.</param>
/// <param name="IsCopy">Whether its name says that it is a copy.</param>
/// <param name="IsSure">False where it is known by another word only, or by a name that is not all there.</param>
internal sealed partial record MeantFile(string Path, bool IsCopy, bool IsSure)
{
    private const string UnknownYear = "…";

    private static readonly ImmutableArray<string> Kinds = ["site", "units", "corrections", "framework", .. ContentLayout.YearParts];

    /// <summary>What an article is called where its name cannot be one.</summary>
    private const string AnyArticle = "about";

    /// <summary>Null where the file is like none that a content has.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="folder">The folder it stands in.</param>
    /// <param name="yearInText">Finds the fiscal year that its text names.</param>
    public static MeantFile? Of(string name, MeantFolder folder, Func<FiscalYear?> yearInText)
    {
        var meant = MeantName.Of(name);
        return meant.IsMarkdown || folder.IsArticles ? Article(meant, folder) : meant.IsYaml ? Data(meant, folder, yearInText) : null;
    }

    private static MeantFile? Data(MeantName name, MeantFolder folder, Func<FiscalYear?> yearInText)
    {
        var match = YearInName().Match(name.Stem);
        var year = match.Success ? WrittenYear.Parse(match.Value) : null;
        var stem = year is null ? name.Stem : name.Stem.Replace(match.Value, "", StringComparison.Ordinal).Trim(' ', '-', '_', '.');
        var kind = stem is "" or "ปี" or "ปีงบประมาณ" && year is not null ? "framework" : Words.Meant(stem, Kinds) is [var only] ? only : null;
        var path = kind switch
        {
            null => null,
            "site" => ContentLayout.Site,
            "units" => ContentLayout.Units,
            "corrections" => ContentLayout.Corrections,
            "framework" => OfYear(ContentLayout.Framework, year ?? folder.Year ?? yearInText()),
            _ => OfYear(y => ContentLayout.Part(y, kind), folder.Year ?? year ?? yearInText()),
        };
        return path is null || kind is null ? null : new MeantFile(path, name.IsCopy, kind == "framework" || !NearestName.Of(stem, [kind]).IsEmpty);
    }

    private static string OfYear(Func<FiscalYear, string> path, FiscalYear? year)
    {
        var any = new FiscalYear(FiscalYear.FirstPlausible);
        return year is not null ? path(year) : path(any).Replace(any.ToString(), UnknownYear, StringComparison.Ordinal);
    }

    private static MeantFile? Article(MeantName name, MeantFolder folder)
    {
        var match = LanguageInName().Match(name.Stem);
        var tag = match.Success ? Words.Named(match.Groups["tag"].Value, [Culture.Thai.Tag, Culture.English.Tag]) : [];
        var isText = name.IsMarkdown || (name.IsYaml && tag is not []);
        if (!isText || name.Stem is "readme" || !(folder.IsArticles || (folder == MeantFolder.Top && tag is not [])))
        {
            return null;
        }

        var stem = tag is [] ? name.Stem : match.Groups["id"].Value;
        var id = NotInId().Replace(stem, "-").Trim('-');
        var culture = tag is [var known, ..] ? new Culture(known) : Culture.Thai;
        return new MeantFile(ContentLayout.ArticlePath(id.Length > 0 ? id : AnyArticle, culture), name.IsCopy, id.Length > 0 && tag is not [] && !stem.Any(ThaiText.IsThai));
    }

    [GeneratedRegex("(?<![0-9])(?:[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearInName();

    [GeneratedRegex(@"^(?<id>.+?)[\s._-]+(?<tag>[\p{L}\p{M}]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageInName();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInId();
}
