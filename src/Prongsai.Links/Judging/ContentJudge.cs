using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Whether the content is of the type that was promised, complete and readable.</summary>
internal static class ContentJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Seen.SniffedType is not { } sniffed || IsBlank(link))
        {
            yield return LinkFinding.Of(LinkReasons.Empty);
            yield break;
        }

        if (ExpectedType.Broken(link.Evidence, link.FinalAddress, link.Fetched.DeclaredType, sniffed) is { } expected)
        {
            yield return LinkFinding.Of(LinkReasons.WrongType, expected, MediaTypes.ShortName(sniffed));
        }

        if (link.Seen.Pdf is PdfState.Damaged or PdfState.Encrypted)
        {
            yield return LinkFinding.Of(link.Seen.Pdf == PdfState.Damaged ? LinkReasons.TruncatedPdf : LinkReasons.EncryptedPdf);
        }

        if (!link.Fetched.Body.IsWhole)
        {
            yield return LinkFinding.Of(LinkReasons.TooLarge, Amount.Megabytes(link.Options.Bytes));
        }
    }

    private static bool IsBlank(JudgedLink link) => link.Fetched.Body.IsWhole && link.Page is { Text.Length: 0, HasOtherContent: false };
}

/// <summary>The type of file that a link promises, by the agency's content, by the file's name, or by the server.</summary>
internal static class ExpectedType
{
    /// <summary>
    /// The short name of what was promised where the bytes are something else; null where they agree or nothing sure can be said.
    /// </summary>
    public static string? Broken(Evidence evidence, Uri address, string? declared, string sniffed)
    {
        var byName = OfName(WebAddress.ExtensionOf(address));
        var byContent = OfName(evidence.Format ?? "");
        return SignInJudge.IsSharingHost(address) ? null
            : byContent is not null && !Fits(byContent, sniffed) ? byContent
            : byName is not null && !Fits(byName, sniffed) ? byName
            : OfServer(declared, sniffed);
    }

    /// <summary>Browsers believe the server: they show other bytes called HTML as rubbish, and other bytes called PDF not at all.</summary>
    private static string? OfServer(string? declared, string sniffed) => declared switch
    {
        MediaTypes.Html when sniffed is not (MediaTypes.Html or MediaTypes.Text) => "HTML",
        MediaTypes.Pdf when sniffed != MediaTypes.Pdf => "PDF",
        not null when declared.StartsWith("image/", StringComparison.Ordinal) && sniffed == MediaTypes.Html && !declared.Contains("svg", StringComparison.Ordinal) => MediaTypes.ShortName(declared),
        not null when declared.StartsWith("video/", StringComparison.Ordinal) && sniffed == MediaTypes.Html => MediaTypes.ShortName(declared),
        _ => null,
    };

    private static string? OfName(string name) => name is "pdf" or "docx" or "xlsx" or "pptx" or "doc" or "xls" or "ppt" or "zip" or "jpg" or "jpeg" or "png" or "mp4"
        ? name.ToUpperInvariant()
        : null;

    /// <summary>
    /// Office files count as any office type, since old programs give new formats old names and the reverse, and all open.
    /// </summary>
    private static bool Fits(string expected, string sniffed) => expected switch
    {
        "PDF" => sniffed == MediaTypes.Pdf,
        "JPG" or "JPEG" or "PNG" => sniffed.StartsWith("image/", StringComparison.Ordinal),
        "MP4" => sniffed != MediaTypes.Html,
        "DOC" or "XLS" or "PPT" => sniffed is not (MediaTypes.Pdf or MediaTypes.Unknown) && (sniffed != MediaTypes.Html),
        _ => sniffed is MediaTypes.Docx or MediaTypes.Xlsx or MediaTypes.Pptx or MediaTypes.Zip or MediaTypes.Ole,
    };
}
