using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>Links a framework: indicators and items occur once, and what an item continues exists.</summary>
internal static class FrameworkLinker
{
    public static Framework Link(Framework framework, References references, DiagnosticBag diagnostics)
    {
        var indicators = new HashSet<Indicator>(
            UniqueIds.Keep(framework.Indicators.ToList(), i => i.Id, i => i.Origin.At("number"), diagnostics), ReferenceEqualityComparer.Instance);
        var items = new HashSet<OitItem>(
            UniqueIds.Keep(framework.Items.ToList(), i => i.Code, i => i.Origin.At("code"), diagnostics), ReferenceEqualityComparer.Instance);
        var instruments = UniqueIds.Keep(framework.Instruments, i => i.Id, i => i.Origin.At("id"), diagnostics);
        foreach (var item in items)
        {
            references.Continuation(item, framework.Year);
        }

        return framework with
        {
            Instruments = [.. instruments.Select(i => i with { Indicators = [.. i.Indicators.Where(indicators.Contains).Select(n => Link(n, items))] })],
        };
    }

    private static Indicator Link(Indicator indicator, HashSet<OitItem> items) => indicator with
    {
        SubIndicators = [.. indicator.SubIndicators.Select(s => s with { Items = [.. s.Items.Where(items.Contains)] }).Where(s => !s.Items.IsEmpty)],
    };
}
