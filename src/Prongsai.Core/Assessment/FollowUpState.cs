namespace Prongsai.Core.Assessment;

/// <summary>What is known of one report that was to be made on a measure.</summary>
public enum FollowUpState
{
    Reported,

    /// <summary>The day is past, the agency's record reaches that far, and there is no report.</summary>
    Overdue,

    /// <summary>The day had not come when the record ends.</summary>
    NotDue,

    /// <summary>No report is recorded, and nobody vouches that there is none.</summary>
    Unknown,
}
