using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;

namespace Prongsai.Publishing.Documents;

/// <summary>One mention of an address in a produced file: as written, what for, where it stands and where it leads.</summary>
internal sealed record Reference(string Text, ReferenceUse Use, SourceSpan Span, Address Target)
{
    private static readonly SourceSpan Nowhere = new SourceFile("", "").Span(0, 0);

    /// <summary>True where a browser fetches the address by itself as soon as the file is shown.</summary>
    public bool IsLoaded => Use is ReferenceUse.Frame or ReferenceUse.Script or ReferenceUse.Resource;

    /// <summary>A reference of which only its use and its target are known.</summary>
    public static Reference WithoutPosition(ReferenceUse use, Address target) => new("", use, Nowhere, target);
}

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
