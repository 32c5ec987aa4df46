using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>
/// What the component <c>ladder</c> shows: the way down from 100 to a published total, one step for each instrument. Its axis starts at a
/// round number below the total, so that the last bar is still there to be seen.
/// </summary>
public sealed record LadderView(YearResult Result, LostPoints Lost, decimal Floor, bool HasIndicators)
{
    private static readonly ImmutableArray<decimal> Floors = [99, 98, 97, 95, 90, 80, 70, 60, 50, 40, 20];

    /// <summary>The least part of the axis, compared with what was lost, that is left below the total.</summary>
    private const decimal Rest = 0.2m;

    /// <summary>The steps from 100 down, with where each begins and ends, in points.</summary>
    public ImmutableArray<LadderStep> Steps { get; } = StepsOf(Lost);

    /// <summary>Null where it is not known where the points were lost, or none was.</summary>
    public static LadderView? Of(YearResult result, bool hasIndicators) =>
        LostPoints.Of(result) is { } lost ? new LadderView(result, lost, FloorOf(lost.Total), hasIndicators) : null;

    private static decimal FloorOf(decimal lost) => Floors.FirstOrDefault(f => f <= Points.Maximum - lost - (lost * Rest));

    private static ImmutableArray<LadderStep> StepsOf(LostPoints lost)
    {
        var steps = ImmutableArray.CreateBuilder<LadderStep>();
        var at = Points.Maximum;
        foreach (var part in lost.Instruments)
        {
            steps.Add(new LadderStep(part, at, at - part.Lost));
            at -= part.Lost;
        }

        return steps.ToImmutable();
    }
}

/// <summary>One step down: an instrument's loss between two totals, in points of 100.</summary>
public sealed record LadderStep(LostInstrument Part, decimal From, decimal To);
