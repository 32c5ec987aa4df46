namespace Prongsai.Core.Model;

/// <summary>An instrument by its abbreviation: IIT, EIT or OIT.</summary>
public readonly record struct InstrumentId(string Code)
{
    public override string ToString() => Code;
}
