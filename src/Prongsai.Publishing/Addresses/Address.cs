namespace Prongsai.Publishing.Addresses;

/// <summary>
/// A reference, understood: an internal one has the decoded path of the output file it needs and the fragment it names,
/// an unsafe one has its scheme as path, any other the text as it was written.
/// </summary>
internal readonly record struct Address(AddressKind Kind, string Path, string? Fragment = null)
{
    /// <summary>True for an internal address written with this site's host, which may serve more than this site.</summary>
    public bool NamesHost { get; init; }

    /// <summary>A reference that needs a file but names none.</summary>
    public static Address Nowhere { get; } = new(AddressKind.Internal, "");

    public bool IsInternal => Kind == AddressKind.Internal;
}

/// <summary>Where an address leads.</summary>
internal enum AddressKind
{
    /// <summary>To a file of this site, whether or not the site has it.</summary>
    Internal,

    /// <summary>To another website.</summary>
    External,

    /// <summary>To something that runs, or to a file of the reader's own computer.</summary>
    Unsafe,

    /// <summary>To a telephone, a mailbox or another program.</summary>
    Other,
}
