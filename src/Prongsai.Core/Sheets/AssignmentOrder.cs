using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

/// <summary>
/// The order by which an agency says which unit answers for each OIT item of a year, in one language: a row for every item, by unit in the
/// agency's own order of units, then in checklist order, and last those that nobody answers for. It names units only, never a person.
/// </summary>
/// <param name="Year">The fiscal year of the items.</param>
/// <param name="Culture">The language of the order; a text that the content has in another one says so itself.</param>
/// <param name="Agency">The agency that orders.</param>
/// <param name="Assessment">What the year's assessment is called.</param>
/// <param name="Rows">All items that the agency is asked for.</param>
public sealed record AssignmentOrder(
    FiscalYear Year, Culture Culture, LocalizedRun Agency, LocalizedRun Assessment, ImmutableArray<AssignmentRow> Rows)
{
    /// <summary>By when everything is to be published; null where nobody knows when evaluators begin to look.</summary>
    public DueDay? Due { get; init; }

    /// <summary>The emblem of the state that it bears; null where the agency gives none.</summary>
    public AgencyPicture? Garuda { get; init; }

    /// <summary>True where the year's items are a draft that may yet change.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The items that no unit answers for yet.</summary>
    public IEnumerable<AssignmentRow> Open => Rows.Where(r => r.Unit is null);

    /// <summary>The units that answer for something, each with its items.</summary>
    public IEnumerable<IGrouping<AssignedUnit, AssignmentRow>> ByUnit =>
        from row in Rows where row.Unit is not null group row by row.Unit;
}

/// <summary>One item: what is to be disclosed, each thing that must be shown, and the unit that answers for it; null where nobody has said.</summary>
public sealed record AssignmentRow(OitItemCode Code, LocalizedRun Title, ImmutableArray<LocalizedRun> Elements, AssignedUnit? Unit);

/// <summary>A unit, and what it is called in the order's language.</summary>
public sealed record AssignedUnit(UnitId Id, LocalizedRun Name);

/// <summary>The last day before evaluators begin to look, as people of the order's language write it, and whether a source is known for it.</summary>
public sealed record DueDay(string Text, bool IsVerified);
