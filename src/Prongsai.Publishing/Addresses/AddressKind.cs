namespace Prongsai.Publishing.Addresses;

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
