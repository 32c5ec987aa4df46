using Prongsai.Core.Model;
using Prongsai.Core.Privacy;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Notes on a link that opens: they do not change its verdict.</summary>
internal static class NoteJudge
{
    private const int DaysBeforeExpiry = 30;

    private static readonly LinkReason[] VisitReasons =
    [
        LinkReasons.Unstable, LinkReasons.Slow, LinkReasons.NotSecure, LinkReasons.CertificateExpires, LinkReasons.Changed, LinkReasons.SharedByItems, LinkReasons.SameContent,
    ];

    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        var fetched = link.Fetched;
        if (fetched.Tries > 1)
        {
            yield return LinkFinding.Of(LinkReasons.Unstable, Amount.Of(fetched.Tries));
        }

        if (fetched.LastByte is { } time && time >= link.Options.SlowAfter)
        {
            yield return LinkFinding.Of(LinkReasons.Slow, Amount.Seconds(time));
        }

        if (link.FinalAddress.Scheme == Uri.UriSchemeHttp && !(link.Own is not null && link.FinalAddress.IsLoopback))
        {
            yield return LinkFinding.Of(LinkReasons.NotSecure);
        }

        if (fetched.CertificateExpires is { } end && end <= link.Today.AddDays(DaysBeforeExpiry))
        {
            yield return LinkFinding.Of(LinkReasons.CertificateExpires, Amount.Of(end));
        }

        if (link.Seen.Document == DocumentState.WithoutText)
        {
            yield return LinkFinding.Of(LinkReasons.NoTextLayer);
        }

        if (PersonalDataFinder.In(link.Seen.Text).FirstOrDefault(d => d.Kind == PersonalDataKind.NationalId) is { } id)
        {
            yield return LinkFinding.Of(LinkReasons.PersonalData, id.Masked);
        }

        foreach (var note in OfOthers(link))
        {
            yield return note;
        }
    }

    /// <summary>True for what is noted of a visit, not of the content.</summary>
    public static bool IsOfOneVisit(LinkReason reason) => VisitReasons.Contains(reason);

    private static IEnumerable<LinkFinding> OfOthers(JudgedLink link)
    {
        if (link.Previous?.Sha256 is { } before && link.Fetched.Body.Sha256 is { } now && before != now)
        {
            yield return LinkFinding.Of(LinkReasons.Changed);
        }

        if (!link.SharedWith.IsEmpty)
        {
            yield return LinkFinding.Of(LinkReasons.SharedByItems, string.Join(", ", link.SharedWith));
        }
    }
}
