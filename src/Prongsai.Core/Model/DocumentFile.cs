using System.Collections.Immutable;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// A document that the agency publishes from its content folder, as it was found when it was opened. The bytes stay on the disk: whoever
/// needs them reads them there.
/// </summary>
/// <param name="Path">The path below the content folder, with forward slashes.</param>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Format">What its bytes say it is, whatever its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record DocumentFile(string Path, string FullPath, DocumentFormat Format, long Bytes, string Sha256)
{
    /// <summary>What web servers and browsers call its format.</summary>
    public string MediaType => Format switch
    {
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DocumentFormat.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        DocumentFormat.Odt => "application/vnd.oasis.opendocument.text",
        DocumentFormat.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        DocumentFormat.Odp => "application/vnd.oasis.opendocument.presentation",
        DocumentFormat.Csv => "text/csv",
        DocumentFormat.Svg => "image/svg+xml",
        _ => $"image/{Format.ToString().ToLowerInvariant()}",
    };

    /// <summary>Whether pages can show it as it is.</summary>
    public bool IsPicture => Format is DocumentFormat.Png or DocumentFormat.Jpeg or DocumentFormat.Webp or DocumentFormat.Gif or DocumentFormat.Svg;

    /// <summary>How many pages it has; null where that is not known or has no meaning.</summary>
    public int? Pages { get; init; }

    /// <summary>What the file says that its title is; nobody has confirmed it.</summary>
    public string? OwnTitle { get; init; }

    /// <summary>The day that the file says it was made on; nobody has confirmed it.</summary>
    public DateOnly? OwnDate { get; init; }

    /// <summary>Whether its words could be read; false for pictures of pages.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Personal data found in its words, each kind and value once, in the order of the document.</summary>
    public ImmutableArray<PersonalDatum> PersonalData { get; init; } = [];

    /// <summary>The beginning of the file, for what is to be said of it.</summary>
    public SourceSpan Start { get; init; } = Origin.None.Span;
}

/// <summary>The kinds of document that can be published.</summary>
public enum DocumentFormat
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Csv,
    Png,
    Jpeg,
    Webp,
    Gif,
    Svg,
}
