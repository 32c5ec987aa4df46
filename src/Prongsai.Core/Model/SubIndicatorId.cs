namespace Prongsai.Core.Model;

/// <summary>A sub-indicator of the OIT by its number in the framework, such as <c>9.1</c>.</summary>
public sealed record SubIndicatorId(string Code)
{
    public override string ToString() => Code;
}
