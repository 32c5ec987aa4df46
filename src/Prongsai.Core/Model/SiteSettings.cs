using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What one site is: its agency, its cultures (the first is the source culture, shown at the root), address and theme.</summary>
public sealed record SiteSettings(
    Agency Agency,
    ImmutableArray<Culture> Cultures,
    Uri BaseAddress,
    string Theme,
    ContactSettings Contact,
    ComplaintSettings Complaint,
    Origin Origin)
{
    /// <summary>Whether the pages in Thai have figures, years and dates in Thai digits. Never so in data files, codes and addresses.</summary>
    public bool ThaiDigits { get; init; }

    /// <summary>Whether the site shows which items of a year without a result are not ready yet; the program says it to the agency anyway.</summary>
    public bool HasPublicReadiness { get; init; }

    /// <summary>The hue in degrees that the theme's colours take; null for the theme's own.</summary>
    public int? Hue { get; init; }

    /// <summary>Whether each page has a copy in Markdown beside it, for programs that read text.</summary>
    public bool HasMarkdownCopies { get; init; }

    public Culture SourceCulture => Cultures[0];

    /// <summary>Null where the agency has stated none.</summary>
    public Licence? DataLicence { get; init; }

    /// <summary>Null where it is not known; then the site has no security.txt.</summary>
    public SecurityContact? Security { get; init; }

    /// <summary>Personal data outside the folders of items that is meant to be public, each with its reason.</summary>
    public ImmutableArray<ReleasedDatum> Released { get; init; } = [];
}

/// <summary>The terms on which the site's data may be used, as the agency states them.</summary>
public sealed record Licence(LocalizedText Name, Uri Address);

/// <summary>Where to report a weakness of the site, and the last day on which that may be relied on (RFC 9116).</summary>
public sealed record SecurityContact(Uri Contact, DateOnly Expires, Uri? Policy);

/// <summary>The channels for questions and opinions, and a note on those that are not known.</summary>
public sealed record ContactSettings(ImmutableArray<Channel> Channels, LocalizedText? MissingNote);

/// <summary>The corruption-complaint page: what protects the person, shown before any channel; then the channels; then what happens.</summary>
public sealed record ComplaintSettings(
    ImmutableArray<LocalizedText> Protection,
    ImmutableArray<Channel> Channels,
    LocalizedText? MissingNote,
    ImmutableArray<LocalizedText> Include,
    ImmutableArray<LocalizedText> Next);

/// <summary>
/// A way to reach the agency. Its target is an address for the web kinds, else a number, an e-mail address or nothing;
/// a channel whose target is not known is left out, never invented.
/// </summary>
public sealed record Channel(ChannelKind Kind, LocalizedText Name, string? Target, LocalizedText? Note, bool TwoWay, Origin Origin);

/// <summary>How a channel is reached.</summary>
public enum ChannelKind
{
    Website,
    Form,
    Email,
    Phone,
    Post,
    InPerson,
    Line,
    Facebook,
    YouTube,
}
