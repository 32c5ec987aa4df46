namespace Prongsai.Core.Model;

/// <summary>
/// What the record knows of one link: its last check, and the last at which the evidence could be seen. A check at which the link was
/// not really tried counts only while there is no other.
/// </summary>
public sealed record LinkHistory(LinkCheck Latest, LinkCheck? LastGood);
