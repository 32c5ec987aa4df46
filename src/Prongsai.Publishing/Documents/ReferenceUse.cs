namespace Prongsai.Publishing.Documents;

/// <summary>What a browser does with a reference, which decides what it may lead to.</summary>
internal enum ReferenceUse
{
    /// <summary>Followed when somebody chooses it.</summary>
    Link,

    /// <summary>Sent to when somebody submits a form.</summary>
    Form,

    /// <summary>Shown inside the page.</summary>
    Frame,

    /// <summary>Run.</summary>
    Script,

    /// <summary>Loaded for display: images, style sheets, fonts, sound and film.</summary>
    Resource,

    /// <summary>Read by search engines and by programs that preview pages.</summary>
    Metadata,

    /// <summary>Listed in the site map.</summary>
    Listing,
}
