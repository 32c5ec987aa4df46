namespace Prongsai.Core.Model;

/// <summary>What a paragraph of an analysis does.</summary>
public enum FindingKind
{
    Background,
    Facts,
    Summary,
    Introduction,
    Instrument,
    Strengths,
    Weaknesses,
}
