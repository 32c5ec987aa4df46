namespace Prongsai.Core.Model;

/// <summary>The agency's answer to an OIT item.</summary>
public enum DisclosureAnswer
{
    Pending,
    Disclosed,
    NotDisclosed,
}
