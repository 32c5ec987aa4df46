namespace Prongsai.Core.Model;

/// <summary>How well a national fact is known: seen in a source, partly seen, or from memory and to be checked against the handbook.</summary>
public enum Confidence
{
    Verified,
    Partial,
    Unverified,
}
