using Prongsai.Core.Model;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Whether the bytes are what they are called, whole and readable.</summary>
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
