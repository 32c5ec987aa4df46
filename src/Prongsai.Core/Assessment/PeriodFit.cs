namespace Prongsai.Core.Assessment;

/// <summary>How the time that evidence is about fits the time that its item asks for.</summary>
public enum PeriodFit
{
    /// <summary>It fits, or the item asks for no particular time.</summary>
    Fits,

    /// <summary>The evidence does not state its time.</summary>
    NotStated,

    /// <summary>It is about another time.</summary>
    Misses,
}
