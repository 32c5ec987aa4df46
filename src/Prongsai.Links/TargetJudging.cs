using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>Judges every link of an address as soon as that has been opened, and keeps of it only what later judgements need.</summary>
internal sealed class TargetJudging(DisclosureModel model, ImmutableArray<EvidenceLink> links, LinkCheckOptions options, LinkProgress? progress)
{
    private readonly ILookup<(bool IsOwn, Uri Target), EvidenceLink> _byTarget = links.ToLookup(l => (l.Own is not null, l.Target));
    private readonly ILookup<string, OitItemReference> _byAddress = links.ToLookup(l => l.Address.AbsoluteUri, l => l.Given.Reference);
    private readonly Lock _lock = new();
    private int _done;

    /// <summary>One request for each address, asking only for what has changed where all its links were good by today's rules; never of this site's own, whose file here may have.</summary>
    public IEnumerable<LinkRequest> Requests(bool isOwn) => _byTarget.Where(g => g.Key.IsOwn == isOwn).Select(g => isOwn ? new LinkRequest(g.Key.Target) : RequestFor(g.Key.Target, [.. g]));

    public JudgedTarget Judge(OpenedTarget opened, bool isOwn)
    {
        var target = new JudgedTarget(
            opened.Fetched with { Body = FetchedBody.Of(opened.Fetched.Body.Sha256) },
            opened.Seen.Page is not null,
            isOwn,
            TextSignature.Of(opened.Seen.Page is null ? opened.Seen.Text : string.Join('\n', opened.Own)),
            [.. _byTarget[(isOwn, opened.Fetched.Address)].Select(l => (l, Check(l, opened)))]);
        lock (_lock)
        {
            foreach (var (_, check) in target.Checks)
            {
                progress?.Seen(check);
            }

            _done += target.Checks.Length;
            progress?.Report(_done, links.Length);
        }

        return target;
    }

    private LinkRequest RequestFor(Uri target, ImmutableArray<EvidenceLink> asking)
    {
        var known = asking.Select(PreviousOf).ToList();
        var isKnown = options.Keep is null
            && known.TrueForAll(k => k is { Verdict: LinkVerdict.Good, Rules: LinkJudge.Rules, Sha256: not null } && (k.ETag ?? k.LastModified) is not null)
            && known.Select(k => (k?.ETag, k?.LastModified, k?.Sha256)).Distinct().Count() == 1;
        return isKnown ? new LinkRequest(target) { ETag = known[0]?.ETag, LastModified = known[0]?.LastModified } : new LinkRequest(target);
    }

    private LinkCheck? PreviousOf(EvidenceLink link) => model.Links.Find(link.Given.Reference, link.Address)?.Latest;

    private LinkCheck Check(EvidenceLink link, OpenedTarget opened)
    {
        var given = link.Given;
        var judged = new JudgedLink(given.Reference, given.Item, given.Evidence, link.Address, model.Settings.Agency, opened.Fetched, opened.Seen)
        {
            Own = link.Own,
            Previous = PreviousOf(link),
            SharedWith = SharedWith(link),
            Cut = opened.Own,
            IsLikeMissing = opened.IsLikeMissing,
            Today = ThaiTime.DayOf(opened.Time),
            Options = options.Fetching,
        };
        judged = opened.Frame is { } frame ? judged with { Frame = judged with { Address = frame.Fetched.Address, Fetched = frame.Fetched, Seen = frame.Seen, Cut = null } } : judged;
        return Judged(judged, opened.Time) with { Kept = opened.Kept };
    }

    /// <summary>Content that no judge was made for is its own link's result too.</summary>
    private static LinkCheck Judged(JudgedLink link, DateTimeOffset time)
    {
        try
        {
            var ties = TieJudge.Of(link);
            return LinkJudge.ToCheck(link, time, LinkJudge.Judge(link, ties), ties);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new LinkCheck(link.Reference, link.Address, time, [LinkFinding.Of(LinkReasons.Unread)]);
        }
    }

    /// <summary>The other items of the same year with the same link; items of other years may well be answered by the same page.</summary>
    private ImmutableArray<OitItemReference> SharedWith(EvidenceLink link)
    {
        var item = link.Given.Reference;
        return [.. _byAddress[link.Address.AbsoluteUri].Where(r => r.Year == item.Year && r != item).Distinct()];
    }
}

/// <summary>What is kept of an opened address: no text and no bytes.</summary>
/// <param name="Fetched">How it was fetched, without its content.</param>
/// <param name="IsPage">True for a page of HTML.</param>
/// <param name="IsOwn">True for this site's own evidence.</param>
/// <param name="Signature">Of its text; null where there is too little to compare.</param>
/// <param name="Checks">What became of each of its links.</param>
internal sealed record JudgedTarget(
    Fetched Fetched, bool IsPage, bool IsOwn, TextSignature? Signature, ImmutableArray<(EvidenceLink Link, LinkCheck Check)> Checks);
