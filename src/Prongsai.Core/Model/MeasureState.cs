namespace Prongsai.Core.Model;

/// <summary>How far a measure has come, as a report on it says.</summary>
public enum MeasureState
{
    NotStarted,
    Underway,
    Done,
}
