using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>The bind stage: from YAML trees to typed entities, reporting every unknown, missing and wrong value.</summary>
public static class ModelBinder
{
    public static ModelParts Bind(ContentTree tree, DiagnosticBag diagnostics)
    {
        var context = new BindContext(diagnostics);
        foreach (var path in tree.Unreadable)
        {
            context.Poison(path);
        }

        var settings = tree.Find(ContentLayout.Site)?.Root is { } site ? SiteBinder.Bind(site, context) : null;
        var units = tree.Find(ContentLayout.Units)?.Root is { } unitsRoot ? UnitBinder.Bind(unitsRoot, context) : NoUnits(context);
        var frameworks = BindFrameworks(tree, context);
        var years = BindYears(tree, context);
        var articles = ArticleBinder.Bind(tree, context);
        return new ModelParts(settings, units, frameworks, years, articles, [.. context.Texts], [.. context.Poisoned]);
    }

    private static ImmutableArray<Unit> NoUnits(BindContext context)
    {
        context.Poison(ContentLayout.Units);
        return [];
    }

    private static ImmutableArray<Framework> BindFrameworks(ContentTree tree, BindContext context)
    {
        var frameworks = ImmutableArray.CreateBuilder<Framework>();
        foreach (var file in tree.Files)
        {
            if (ContentLayout.FrameworkYear(file.RelativePath) is not { } year || file.Root is not { } root)
            {
                continue;
            }

            if (YearCheck.IsPlace(year, "frameworks", file.Source, context) && FrameworkBinder.Bind(root, year, context) is { } framework)
            {
                frameworks.Add(framework);
            }
            else
            {
                context.Poison(file.RelativePath);
                context.Poison(ContentLayout.Framework(FiscalYear.FromCommonEra(year.BuddhistEra)));
            }
        }

        return [.. frameworks.OrderBy(f => f.Year)];
    }

    private static ImmutableArray<YearRecord> BindYears(ContentTree tree, BindContext context)
    {
        var years = from file in tree.Files
                    where file.Root is not null
                    let place = ContentLayout.YearPart(file.RelativePath)
                    where place is not null
                    group new { place.Part, File = file } by place.Year into year
                    orderby year.Key
                    select BindYear(year.Key, year.ToDictionary(f => f.Part, f => f.File, StringComparer.Ordinal), context);
        return [.. years.OfType<YearRecord>()];
    }

    private static YearRecord? BindYear(FiscalYear year, Dictionary<string, ContentFile> parts, BindContext context)
    {
        if (!YearCheck.IsPlace(year, "years", parts.Values.First().Source, context))
        {
            foreach (var part in parts.Keys)
            {
                context.Poison(ContentLayout.Part(FiscalYear.FromCommonEra(year.BuddhistEra), part));
            }

            return null;
        }

        T? Part<T>(string name, Func<YamlNode, FiscalYear, BindContext, T?> bind)
            where T : class
        {
            var part = parts.GetValueOrDefault(name)?.Root is { } root ? bind(root, year, context) : null;
            context.Poison(part is null && parts.ContainsKey(name) ? ContentLayout.Part(year, name) : null);
            return part;
        }

        return new YearRecord(
            year,
            Part("scores", ScorecardBinder.Bind),
            Part("analysis", AnalysisBinder.Bind),
            Part("measures", MeasurePlanBinder.Bind),
            Part("disclosures", DisclosureBinder.Bind));
    }
}
