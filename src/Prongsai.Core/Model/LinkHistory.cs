namespace Prongsai.Core.Model;

/// <summary>What the record knows of one link: its last check, the one before, and the last at which the evidence could be seen.</summary>
public sealed record LinkHistory(LinkCheck Latest, LinkCheck? Previous, LinkCheck? LastGood)
{
    /// <summary>True where the verdict differs from that of the check before; a first check is no change.</summary>
    public bool HasChanged => Previous is not null && Previous.Verdict != Latest.Verdict;
}
