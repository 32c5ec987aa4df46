using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>What a figure of a result can be of: an indicator, an instrument, or (neither) the total.</summary>
internal sealed record Subject(IndicatorId? Indicator, InstrumentId? Instrument)
{
    public static Subject Total { get; } = new(null, null);
}

/// <summary>A place in a text that names subjects of results; several where they are named in one breath.</summary>
internal sealed record NamedSubjects(int At, int End, ImmutableArray<Subject> Subjects)
{
    /// <summary>True where the text says that an indicator is meant, by that word or by its number.</summary>
    public bool IsExplicit { get; init; }
}

/// <summary>A number that a text gives for subjects.</summary>
internal sealed record Mention(Passage Passage, Number Number, ImmutableArray<Subject> Subjects, FiscalYear Year)
{
    /// <summary>Where the subjects' names begin.</summary>
    public int From { get; init; }
}
