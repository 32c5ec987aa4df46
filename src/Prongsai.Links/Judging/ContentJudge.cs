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
            var isTable = expected is "XLS" or "XLSX" && link.Page is { Cells: > 0 };
            yield return isTable ? LinkFinding.Of(LinkReasons.HtmlTable, expected) : LinkFinding.Of(LinkReasons.WrongType, expected, MediaTypes.ShortName(sniffed));
        }

        if (OfDocument(link.Seen.Document, sniffed, link.Fetched.Body.Length) is { } document)
        {
            yield return document;
        }
        else if (!link.Fetched.Body.IsWhole)
        {
            yield return LinkFinding.Of(LinkReasons.TooLarge, Amount.Megabytes(link.Options.Bytes));
        }
        else if (link.Page is { } page && !link.HasOwnText && link.Frame is null)
        {
            yield return LinkFinding.Of(page.IsAppShell ? LinkReasons.AppShell : LinkReasons.NoText);
        }
    }

    private static LinkFinding? OfDocument(DocumentState state, string type, long length) => state switch
    {
        DocumentState.Damaged when type == MediaTypes.Pdf => LinkFinding.Of(LinkReasons.TruncatedPdf),
        DocumentState.Encrypted when type == MediaTypes.Pdf => LinkFinding.Of(LinkReasons.EncryptedPdf),
        DocumentState.Damaged => LinkFinding.Of(LinkReasons.DamagedDocument, MediaTypes.ShortName(type)),
        DocumentState.Encrypted => LinkFinding.Of(LinkReasons.LockedDocument, MediaTypes.ShortName(type)),
        DocumentState.Large => LinkFinding.Of(LinkReasons.LargeDocument, Amount.Megabytes(length)),
        DocumentState.Unread => LinkFinding.Of(LinkReasons.Unread),
        _ => null,
    };

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
        if (SignInJudge.IsSharingHost(address))
        {
            return null;
        }

        if (OfFormat(evidence.Format) is { } format && !Fits(format, sniffed))
        {
            return format;
        }

        return OfName(WebAddress.ExtensionOf(address)) is { } name && !Fits(name, sniffed) ? name : OfServer(declared, sniffed);
    }

    private static string? OfFormat(EvidenceFormat? format) => format switch
    {
        EvidenceFormat.Pdf => "PDF",
        EvidenceFormat.Xlsx => "XLSX",
        EvidenceFormat.Docx => "DOCX",
        _ => null,
    };

    /// <summary>Browsers believe the server: they show other bytes called HTML as rubbish, and other bytes called PDF not at all.</summary>
    private static string? OfServer(string? declared, string sniffed) => declared switch
    {
        MediaTypes.Html when sniffed is not (MediaTypes.Html or MediaTypes.Text) => "HTML",
        MediaTypes.Pdf when sniffed != MediaTypes.Pdf => "PDF",
        not null when sniffed == MediaTypes.Html && IsPictureOrVideo(declared) => MediaTypes.ShortName(declared),
        _ => null,
    };

    private static bool IsPictureOrVideo(string type) =>
        type.StartsWith("video/", StringComparison.Ordinal)
        || (type.StartsWith("image/", StringComparison.Ordinal) && !type.Contains("svg", StringComparison.Ordinal));

    private static string? OfName(string extension) => extension switch
    {
        "pdf" or "docx" or "xlsx" or "pptx" or "doc" or "xls" or "ppt" or "zip" => extension.ToUpperInvariant(),
        "jpg" or "jpeg" or "png" or "mp4" => extension.ToUpperInvariant(),
        _ => null,
    };

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
