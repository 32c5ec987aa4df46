using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// The bind stage: from YAML trees to typed entities, reporting every unknown, missing and wrong value. What <c>site.yaml</c> says of
/// cultures and severities comes first, for all else is bound by it.
/// </summary>
public static class ModelBinder
{
    public static ModelParts Bind(ContentTree tree, DiagnosticBag diagnostics)
    {
        var options = tree.Find(ContentLayout.Site)?.Root is { } site ? SiteBinder.ReadOptions(site, diagnostics) : SiteOptions.None;
        diagnostics.Policy = diagnostics.Policy with { Levels = options.Severities };
        var context = new BindContext(diagnostics, options.Cultures);
        foreach (var path in tree.Unreadable)
        {
            context.MarkUnsound(new Unsound.File(path));
        }

        var settings = Open(tree.Find(ContentLayout.Site), "site", context) is { } map ? SiteBinder.Bind(map) : null;
        var units = BindUnits(tree, context);
        var frameworks = BindFrameworks(tree, context);
        var documents = Open(tree.Find(ContentLayout.DocumentList), "documents", context) is { } list ? DocumentBinder.Bind(list) : [];
        var corrections = Open(tree.Find(ContentLayout.Corrections), "corrections", context) is { } log ? CorrectionBinder.Bind(log) : CorrectionLog.Empty;
        var years = BindYears(tree, context);
        var articles = ArticleBinder.Bind(tree, context);
        return new ModelParts(settings, units, frameworks, years, articles, [.. context.Texts])
        {
            NewestShipped = tree.NewestShipped,
            Documents = documents,
            Corrections = corrections,
            Files = tree.Documents,
            Pictures = tree.Pictures,
            Shipped = [.. tree.Files.Where(f => f.IsShipped).Select(f => ContentLayout.FrameworkYear(f.RelativePath)).OfType<FiscalYear>()],
            Unsound = [.. context.Unsound],
        };
    }

    private static MapReader? Open(ContentFile? file, string name, BindContext context) =>
        file?.Root is { } root ? MapReader.Of(root, name, context) : null;

    private static ImmutableArray<Unit> BindUnits(ContentTree tree, BindContext context)
    {
        if (Open(tree.Find(ContentLayout.Units), "units", context) is { } map)
        {
            return UnitBinder.Bind(map);
        }

        context.MarkUnsound(new Unsound.File(ContentLayout.Units));
        return [];
    }

    private static ImmutableArray<Framework> BindFrameworks(ContentTree tree, BindContext context)
    {
        ImmutableArray<ContentFile> files = [.. tree.Files.Where(f => f.Root is not null && ContentLayout.IsFramework(f.RelativePath))];
        return [.. SideBySide(files, BindFramework, context).OfType<Framework>().OrderBy(f => f.Year)];
    }

    private static Framework? BindFramework(ContentFile file, BindContext context)
    {
        if (ContentLayout.FrameworkYear(file.RelativePath) is not { } year)
        {
            return null;
        }

        if (FileHeader.IsYear(year, "frameworks", file.Source, context)
            && Open(file, "framework", context) is { } map
            && FrameworkBinder.Bind(map, year) is { } framework)
        {
            return framework;
        }

        // a year of the common era is marked too as what it was meant for
        context.MarkUnsound(new Unsound.File(file.RelativePath));
        context.MarkUnsound(new Unsound.File(ContentLayout.Framework(FiscalYear.FromCommonEra(year.BuddhistEra))));
        return null;
    }

    private static ImmutableArray<YearRecord> BindYears(ContentTree tree, BindContext context)
    {
        var parts = from file in tree.Files
                    where file.Root is not null
                    let name = ContentLayout.YearPart(file.RelativePath)
                    where name is not null
                    select new { name.Year, name.Part, File = file };
        var byYear = parts.ToLookup(p => p.Year);
        var itemFiles = tree.Files.Select(f => f.RelativePath).Concat(tree.Documents.Select(d => d.Path));
        var years = byYear.Select(y => y.Key).Concat(itemFiles.Select(ContentLayout.Item).OfType<ItemPart>().Select(p => p.Year)).Distinct().Order();
        return
        [
            .. SideBySide(
                [.. years],
                (year, own) => BindYear(year, byYear[year].ToDictionary(f => f.Part, f => f.File, StringComparer.Ordinal), own) is { } record
                    ? record with { Items = ItemBinder.Bind(tree, year, own) }
                    : null,
                context).OfType<YearRecord>(),
        ];
    }

    /// <summary>Binds parts that know nothing of each other at the same time, and joins what they collect in their order.</summary>
    private static TResult[] SideBySide<TPart, TResult>(ImmutableArray<TPart> parts, Func<TPart, BindContext, TResult> bind, BindContext context)
    {
        var results = new TResult[parts.Length];
        var own = Array.ConvertAll(results, _ => context.Apart());
        Parallel.For(0, parts.Length, i => results[i] = bind(parts[i], own[i]));
        Array.ForEach(own, context.Join);
        return results;
    }

    private static YearRecord? BindYear(FiscalYear year, Dictionary<string, ContentFile> parts, BindContext context)
    {
        if (!FileHeader.IsYear(year, "years", parts.Values.FirstOrDefault()?.Source ?? new SourceFile($"years/{year}", ""), context))
        {
            foreach (var part in parts.Keys)
            {
                context.MarkUnsound(new Unsound.File(ContentLayout.Part(FiscalYear.FromCommonEra(year.BuddhistEra), part)));
            }

            return null;
        }

        T? Part<T>(string name, Func<MapReader, FiscalYear, T?> bind)
            where T : class => parts.TryGetValue(name, out var file) ? BindPart(file, name, year, bind, context) : null;

        return new YearRecord(
            year,
            Part("scores", ScorecardBinder.Bind),
            Part("analysis", AnalysisBinder.Bind),
            Part("measures", MeasurePlanBinder.Bind),
            Part("disclosures", DisclosureBinder.Bind))
        {
            Surveys = Part("surveys", SurveyBinder.Bind),
            Appeal = Part("appeal", AppealBinder.Bind),
        };
    }

    private static T? BindPart<T>(ContentFile file, string name, FiscalYear year, Func<MapReader, FiscalYear, T?> bind, BindContext context)
        where T : class
    {
        var map = Open(file, name, context);
        if (map is not null)
        {
            FileHeader.CheckYear(map, year);
        }

        var part = map is null ? null : bind(map, year);
        if (part is null)
        {
            context.MarkUnsound(new Unsound.File(file.RelativePath));
        }

        return part;
    }
}
