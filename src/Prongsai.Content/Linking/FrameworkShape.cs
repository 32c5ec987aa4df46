using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>Holds the whole of a framework's indicators and items against the slips of copying: numbers left out, and two items with one ancestor.</summary>
internal static class FrameworkShape
{
    /// <param name="framework">One of which nothing was lost in binding, or it would seem to be missing.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(Framework framework, DiagnosticBag diagnostics)
    {
        var (year, indicators, items) = (framework.Year, framework.Indicators.ToList(), framework.Items.ToImmutableArray());
        var numbers = indicators.Select(i => i.Id.Number).ToHashSet();
        foreach (var indicator in indicators.Where(i => IsAfterGap(i.Id.Number, numbers)))
        {
            diagnostics.Add(LinkDiagnostics.GapInNumbers, indicator.Origin.At("number"), indicator.Id.ToString(), year.ToString());
        }

        numbers = [.. items.Select(i => i.Code.Number)];
        foreach (var item in items.Where(i => IsAfterGap(i.Code.Number, numbers)))
        {
            diagnostics.Add(LinkDiagnostics.GapInNumbers, item.Origin.At("code"), item.Code.ToString(), year.ToString());
        }

        CheckLineage(items, diagnostics);
    }

    private static bool IsAfterGap(int number, HashSet<int> numbers) => number > 1 && !numbers.Contains(number - 1);

    private static void CheckLineage(ImmutableArray<OitItem> items, DiagnosticBag diagnostics)
    {
        var continued = new Dictionary<OitItemReference, OitItemCode>();
        foreach (var (item, earlier) in items.SelectMany(i => i.Continues.Select(c => (i, c))))
        {
            if (!continued.TryAdd(earlier, item.Code) && !item.IsSplit)
            {
                var place = ListEntry.In(item.Origin.At("continues"), earlier.ToString());
                diagnostics.Add(LinkDiagnostics.DoubledContinuation, place, item.Code.ToString(), earlier.ToString(), continued[earlier].ToString());
            }
        }
    }
}
