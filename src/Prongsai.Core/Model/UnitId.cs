namespace Prongsai.Core.Model;

/// <summary>An organisational unit by the name it has in <c>units.yaml</c>.</summary>
public sealed record UnitId(string Value)
{
    public override string ToString() => Value;
}
