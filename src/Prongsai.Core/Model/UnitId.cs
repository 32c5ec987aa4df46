namespace Prongsai.Core.Model;

/// <summary>An organisational unit by the name it has in <c>units.yaml</c>.</summary>
public readonly record struct UnitId(string Value)
{
    public override string ToString() => Value;
}
