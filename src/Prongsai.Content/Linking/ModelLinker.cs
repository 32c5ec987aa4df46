using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>
/// The link stage: ids are unique and every reference resolves. Gives the model of all that is sound even after errors, so that
/// the rules can say what else is wrong; null only where the site's own settings are not sound.
/// </summary>
public static class ModelLinker
{
    public static DisclosureModel? Link(ModelParts parts, DiagnosticBag diagnostics) => Link(parts, OpenedFiles.None, diagnostics);

    /// <param name="parts">What bound.</param>
    /// <param name="opened">What its files were found to be.</param>
    /// <param name="diagnostics">Told what does not resolve.</param>
    public static DisclosureModel? Link(ModelParts parts, OpenedFiles opened, DiagnosticBag diagnostics)
    {
        var units = UniqueIds.Keep(parts.Units, u => u.Id, u => u.Origin.At("id"), diagnostics).ToList();
        var references = new References(parts, diagnostics);
        var frameworks = parts.Frameworks.Select(f => FrameworkLinker.Link(f, references, diagnostics)).ToList();
        var unsound = parts.Unsound.Union(Reduced(parts, units, frameworks));
        var linked = parts with { Units = [.. units], Frameworks = [.. frameworks], Unsound = unsound };
        var documents = new DocumentLinker(new References(linked, diagnostics), linked, opened, diagnostics);
        linked = linked with { Documents = documents.LinkShared() };
        var years = new YearLinker(new References(linked, diagnostics), documents, diagnostics);
        var records = parts.Years.Select(years.Link).OfType<YearRecord>().ToList();
        return parts.Settings is { } settings
            ? new DisclosureModel(settings with { Agency = new PictureLinker(parts, opened, diagnostics).Link(settings.Agency) }, [.. units], [.. frameworks.Select(f => FrameworkLinker.Asked(f, settings.Agency.Kind))], [.. records], parts.Articles, parts.Texts)
            {
                Corrections = CorrectionLinker.Link(parts.Corrections, new References(linked, diagnostics), diagnostics),
                Documents = linked.Documents,
                Files = opened.Files,
                Tables = opened.Tables,
                NewestYear = frameworks.Select(f => f.Year).Append(parts.NewestShipped).Max(),
            }
            : null;
    }

    /// <summary>The files in which an id stood twice: nobody knows which id the second one should have had.</summary>
    private static IEnumerable<Unsound> Reduced(ModelParts parts, List<Unit> units, List<Framework> frameworks)
    {
        var files = parts.Frameworks.Where((f, index) => Size(f) > Size(frameworks[index])).Select(f => ContentLayout.Framework(f.Year));
        return (units.Count < parts.Units.Length ? files.Prepend(ContentLayout.Units) : files).Select(f => new Unsound.File(f));
    }

    private static int Size(Framework framework) => framework.Instruments.Length + framework.Indicators.Count() + framework.Items.Count();
}

/// <summary>What opening gave: the sound files by their paths below the content folder, and the tables that were read from them.</summary>
public sealed record OpenedFiles(ImmutableDictionary<string, DocumentFile> Files, ImmutableDictionary<ItemTable, TableContent> Tables)
{
    /// <summary>The sound pictures of the agency by their paths.</summary>
    public ImmutableDictionary<string, PictureContent> Pictures { get; init; } = ImmutableDictionary<string, PictureContent>.Empty;

    public static OpenedFiles None { get; } = new(ImmutableDictionary<string, DocumentFile>.Empty, ImmutableDictionary<ItemTable, TableContent>.Empty);
}

/// <summary>Links a framework: indicators and items occur once, and what an item continues exists.</summary>
internal static class FrameworkLinker
{
    public static Framework Link(Framework framework, References references, DiagnosticBag diagnostics)
    {
        var indicators = new HashSet<Indicator>(
            UniqueIds.Keep(framework.Indicators.ToList(), i => i.Id, i => i.Origin.At("number"), diagnostics),
            ReferenceEqualityComparer.Instance);
        var items = new HashSet<OitItem>(
            UniqueIds.Keep(framework.Items.ToList(), i => i.Code, i => i.Origin.At("code"), diagnostics),
            ReferenceEqualityComparer.Instance);
        var instruments = UniqueIds.Keep(framework.Instruments, i => i.Id, i => i.Origin.At("id"), diagnostics);
        foreach (var item in items)
        {
            references.Continuation(item, framework.Year);
        }

        if (references.IsWhole(framework.Year) && indicators.Count == framework.Indicators.Count() && items.Count == framework.Items.Count())
        {
            FrameworkShape.Check(framework, diagnostics);
        }


        return framework with { Instruments = [.. instruments.Select(i => Keep(i, indicators, items))] };
    }

    /// <summary>The framework with only the items that an agency of a kind is asked for.</summary>
    public static Framework Asked(Framework framework, AgencyKind? kind)
    {
        if (framework.Items.All(i => i.Binds(kind)))
        {
            return framework;
        }

        var indicators = framework.Indicators.ToHashSet<Indicator>(ReferenceEqualityComparer.Instance);
        var items = framework.Items.Where(i => i.Binds(kind)).ToHashSet<OitItem>(ReferenceEqualityComparer.Instance);
        return framework with { Instruments = [.. framework.Instruments.Select(i => Keep(i, indicators, items))] };
    }

    private static Instrument Keep(Instrument instrument, HashSet<Indicator> indicators, HashSet<OitItem> items) =>
        instrument with { Indicators = [.. instrument.Indicators.Where(indicators.Contains).Select(i => Keep(i, items))] };

    private static Indicator Keep(Indicator indicator, HashSet<OitItem> items)
    {
        var groups = indicator.SubIndicators.Select(s => s with { Items = [.. s.Items.Where(items.Contains)] });
        return indicator with { SubIndicators = [.. groups.Where(s => !s.Items.IsEmpty)] };
    }
}

/// <summary>Keeps the first entity of each id and reports the later ones, naming both places.</summary>
internal static class UniqueIds
{
    public static IEnumerable<T> Keep<T, TId>(
        IEnumerable<T> entities, Func<T, TId> id, Func<T, SourceSpan> place, DiagnosticBag diagnostics)
        where TId : notnull
    {
        var seen = new Dictionary<TId, T>();
        foreach (var entity in entities)
        {
            if (seen.TryAdd(id(entity), entity))
            {
                yield return entity;
                continue;
            }

            diagnostics.Add(new Diagnostic(
                LinkDiagnostics.DuplicateId,
                LinkDiagnostics.DuplicateId.Severity,
                place(entity),
                [$"{id(entity)}"],
                [new RelatedSpan(place(seen[id(entity)]), new("รายการแรกอยู่ที่นี่", "the first one stands here"))]));
        }
    }
}
