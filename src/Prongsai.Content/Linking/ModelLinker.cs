using Prongsai.Content.Binding;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>
/// The link stage: ids are unique and every reference resolves. Gives the model of all that is sound even after errors, so that
/// the rules can say what else is wrong; null only where the site's own settings are not sound.
/// </summary>
public static class ModelLinker
{
    public static DisclosureModel? Link(ModelParts parts, DiagnosticBag diagnostics)
    {
        var units = UniqueIds.Keep(parts.Units, u => u.Id, u => u.Origin.At("id"), diagnostics).ToList();
        var references = new References(parts, diagnostics);
        var frameworks = parts.Frameworks.Select(f => FrameworkLinker.Link(f, references, diagnostics)).ToList();
        var linked = parts with { Units = [.. units], Frameworks = [.. frameworks], Poisoned = parts.Poisoned.Union(Reduced(parts, units, frameworks)) };
        var years = new YearLinker(new References(linked, diagnostics), diagnostics);
        var records = parts.Years.Select(years.Link).OfType<YearRecord>().ToList();
        return parts.Settings is { } settings
            ? new DisclosureModel(settings, [.. units], [.. frameworks], [.. records], parts.Articles, parts.Texts)
            : null;
    }

    /// <summary>The files in which an id stood twice: nobody knows which id the second one should have had.</summary>
    private static IEnumerable<object> Reduced(ModelParts parts, List<Unit> units, List<Framework> frameworks) =>
    [
        .. units.Count < parts.Units.Length ? [ContentLayout.Units] : Array.Empty<object>(),
        .. parts.Frameworks.Where((f, index) => Size(f) > Size(frameworks[index])).Select(f => ContentLayout.Framework(f.Year)),
    ];

    private static int Size(Framework framework) => framework.Instruments.Length + framework.Indicators.Count() + framework.Items.Count();
}
