namespace Prongsai.Core.Model;

/// <summary>An instrument by its abbreviation: IIT, EIT or OIT.</summary>
public sealed record InstrumentId(string Code)
{
    public override string ToString() => Code;
}
