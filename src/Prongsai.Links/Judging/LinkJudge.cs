using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>Says of one link everything that can be said. Reads nothing but what it is given.</summary>
internal static class LinkJudge
{
    /// <summary>At least one finding; one that stands before others of the same verdict decides.</summary>
    public static ImmutableArray<LinkFinding> Judge(JudgedLink link)
    {
        if (FailureJudge.Judge(link.Fetched) is { } failure)
        {
            return [failure];
        }

        if (StatusJudge.Judge(link) is { } status)
        {
            return [status];
        }

        ImmutableArray<LinkFinding> findings =
        [
            .. SignInJudge.Judge(link),
            .. ContentJudge.Judge(link),
            .. MissingPageJudge.Judge(link),
            .. PlaceJudge.Judge(link),
            .. YearJudge.Judge(link),
            .. NoteJudge.Judge(link),
        ];
        return findings.All(f => f.Reason.Verdict == LinkVerdict.Good) ? findings.Insert(0, LinkFinding.Of(LinkReasons.Opened)) : findings;
    }

    /// <summary>The line for the record.</summary>
    public static LinkCheck ToCheck(JudgedLink link, DateTimeOffset time, ImmutableArray<LinkFinding> findings) => new(link.Reference, link.Address, time, findings)
    {
        Hops = link.Fetched.Hops,
        DeclaredType = link.Fetched.DeclaredType,
        SniffedType = link.Seen.SniffedType,
        Bytes = link.Fetched.Body.Length,
        FirstByteMilliseconds = Milliseconds(link.Fetched.FirstByte),
        LastByteMilliseconds = Milliseconds(link.Fetched.LastByte),
        Title = link.Page?.Title,
        Heading = link.Page?.Heading,
        Language = link.Page?.Language,
        NamesItem = ItemNaming.Names(link.Seen.Text, link.Item),
        Sha256 = link.Fetched.Body.Length > 0 ? link.Fetched.Body.Sha256 : null,
        CertificateExpires = link.Fetched.CertificateExpires,
    };

    private static int? Milliseconds(TimeSpan? time) => time is { } t ? (int)t.TotalMilliseconds : null;
}
