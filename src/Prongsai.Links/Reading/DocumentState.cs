namespace Prongsai.Links.Reading;

/// <summary>Whether a document can be read by whoever opens it; none for what is no document.</summary>
internal enum DocumentState
{
    None,
    Sound,

    /// <summary>Nothing sure can be said, as of the formats of old office programs.</summary>
    Unknown,

    /// <summary>Too large to be read whole, but its beginning and its end are those of a sound one.</summary>
    Large,
    WithoutText,
    Damaged,
    Encrypted,

    /// <summary>It could not be examined within its time, or not at all.</summary>
    Unread,
}
