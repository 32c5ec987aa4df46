namespace Prongsai.Core.Assessment;

/// <summary>Why an OIT item is not ready to be opened by an evaluator, in the order in which to mend.</summary>
public enum ReadinessGap
{
    /// <summary>No answer is recorded.</summary>
    NotAnswered,

    /// <summary>The answer is that it is not disclosed.</summary>
    NotDisclosed,

    /// <summary>No address is recorded.</summary>
    NoAddress,

    /// <summary>A link is broken, or leads into a private network.</summary>
    LinkBroken,

    /// <summary>A link opens, but probably not at what is asked for.</summary>
    LinkSuspect,

    /// <summary>A link could not be judged by a machine, and no person has noted that it opens.</summary>
    LinkUnverified,

    /// <summary>A link was never opened.</summary>
    LinkNotChecked,

    /// <summary>Evidence is about another time than the item asks for.</summary>
    PeriodMisses,

    /// <summary>Evidence does not state the time it is about.</summary>
    PeriodNotStated,

    /// <summary>A text of the answer lacks one of the site's languages.</summary>
    NotTranslated,
}
