namespace Prongsai.Core.Model;

/// <summary>Days from one to another, both inclusive; the first is never after the last.</summary>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    public static DayRange Of(FiscalYear first, FiscalYear last) => new(first.FirstDay, last.LastDay);

    public bool Includes(DateOnly day) => From <= day && day <= To;

    public bool Contains(DayRange other) => From <= other.From && other.To <= To;

    public bool Overlaps(DayRange other) => From <= other.To && other.From <= To;
}
