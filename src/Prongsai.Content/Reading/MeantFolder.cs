using System.Text.RegularExpressions;
using Prongsai.Content.Advice;
using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>
/// The folder of a content that a folder was most likely meant to be, whose path has as many parts as were meant; null paths are none.
/// A year counts however it is written: <c>๒๕๖๖</c>, <c>66</c>, of the common era, with words around it.
/// </summary>
internal sealed partial record MeantFolder(string Path, FiscalYear? Year = null, bool IsCopy = false)
{
    private const string Years = "years";

    private const string Articles = "articles";

    public static MeantFolder Top { get; } = new("");

    public bool IsOfYears => Path == Years;

    public bool IsArticles => Path == Articles;

    /// <summary>The folder meant by a path; null where it is like none, such as a folder of backups.</summary>
    public static MeantFolder? Of(IEnumerable<string> parts) => parts.Aggregate((MeantFolder?)Top, (folder, part) => folder?.Inner(part));

    public static MeantFolder OfYear(FiscalYear year) => new($"{Years}/{year}", year);

    private MeantFolder? Inner(string part)
    {
        var name = MeantName.Of(part);
        var meant = Path switch
        {
            "" => FromTop(name),
            Years => YearIn(name.Stem) is { } year ? OfYear(year) : IsLike(name.Stem, Years) ? this : null,
            _ => Year is not null && YearIn(name.Stem) == Year ? this : null,
        };
        return meant is null ? null : meant with { IsCopy = IsCopy || name.IsCopy };
    }

    private static MeantFolder? FromTop(MeantName name) => YearIn(name.Stem) is { } year ? OfYear(year)
        : Words.Meant(name.Stem, [Years, ContentLayout.Frameworks, Articles]) is [var folder] ? new MeantFolder(folder)
        : IsLike(name.Stem, "content") ? Top
        : null;

    private static bool IsLike(string stem, string folder) => Words.Named(stem, [folder]) is not [];

    /// <summary>The year that a name is, with nothing else in it but words for a year.</summary>
    private static FiscalYear? YearIn(string stem) => OnlyYear().Match(stem) is { Success: true } match ? WrittenYear.Parse(match.Groups["year"].Value) : null;

    [GeneratedRegex(@"^(?:ปีงบประมาณ|ปีงบ|ปี|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|fiscal|year|fy|[\s._-])*(?<year>[0-9]{4}|[0-9]{2})[\s._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyYear();
}
