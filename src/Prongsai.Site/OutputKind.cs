namespace Prongsai.Site;

/// <summary>What an output file is to the checks.</summary>
public enum OutputKind
{
    Page,
    Data,
    Asset,
}
