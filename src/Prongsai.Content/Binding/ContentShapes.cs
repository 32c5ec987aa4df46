using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>What each kind of content file may hold, told by the very binders that read it.</summary>
internal static class ContentShapes
{
    /// <summary>Any year will do: no key depends on it.</summary>
    private static readonly FiscalYear Year = new(FiscalYear.FirstPlausible);

    private static readonly Lazy<ImmutableArray<FileShape>> Known = new(All);

    /// <summary>What a kind of file may hold; null where it is no kind.</summary>
    public static MapShape? Of(string name) => Known.Value.FirstOrDefault(f => f.Name == name)?.Root;

    /// <summary>By the names of <see cref="ContentLayout.KindOf"/>.</summary>
    public static ImmutableArray<FileShape> All() =>
    [
        new("site", MapReader.ShapeOf(SiteBinder.Bind)),
        new("units", MapReader.ShapeOf<object>(map =>
        {
            UnitBinder.Bind(map);
            return null;
        })),
        new("corrections", MapReader.ShapeOf(CorrectionBinder.Bind)),
        new("documents", MapReader.ShapeOf<object>(map =>
        {
            DocumentBinder.Bind(map);
            return null;
        })),
        new("item", MapReader.ShapeOf(ItemBinder.BindFile)),
        new("framework", MapReader.ShapeOf(map => FrameworkBinder.Bind(map, Year))),
        .. ContentLayout.YearParts.Select(part => new FileShape(part, PartShape(part))),
    ];

    private static MapShape PartShape(string part) => part switch
    {
        "scores" => PartShape(ScorecardBinder.Bind),
        "analysis" => PartShape(AnalysisBinder.Bind),
        "measures" => PartShape(MeasurePlanBinder.Bind),
        "disclosures" => PartShape(DisclosureBinder.Bind),
        "surveys" => PartShape(SurveyBinder.Bind),
        "appeal" => PartShape(AppealBinder.Bind),
        _ => throw new InvalidOperationException($"No binder is known for the part {part} of a year."),
    };

    private static MapShape PartShape<T>(Func<MapReader, FiscalYear, T?> bind)
        where T : class => MapReader.ShapeOf(map =>
        {
            FileHeader.CheckYear(map, Year);
            return bind(map, Year);
        });
}
