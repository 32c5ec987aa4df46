namespace Prongsai.Core.Model;

/// <summary>An OIT item of a given fiscal year, written <c>2565/O1</c>.</summary>
public sealed record OitItemReference(FiscalYear Year, OitItemCode Code)
{
    public override string ToString() => $"{Year}/{Code}";
}
