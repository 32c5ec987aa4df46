using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Judges one link by all judges. A pure function: no network, no clock, no file.</summary>
internal static class LinkJudge
{
    /// <summary>The edition of these rules: raised with each change by which unchanged content may be judged otherwise.</summary>
    public const int Rules = 2;

    /// <summary>At least one finding. The worst verdict decides; of several findings with it, the first.</summary>
    /// <param name="link">What was seen.</param>
    /// <param name="ties">What ties it to its item.</param>
    public static ImmutableArray<LinkFinding> Judge(JudgedLink link, ImmutableArray<LinkTie> ties)
    {
        if (link is { Fetched.IsUnchanged: true, Previous: { } previous })
        {
            return [.. previous.Findings.Where(f => !NoteJudge.IsOfOneVisit(f.Reason)), .. NoteJudge.Judge(link)];
        }

        if (NoContent(link) is { } failure)
        {
            return [failure];
        }

        ImmutableArray<LinkFinding> findings =
        [
            .. OwnJudge.Judge(link),
            .. OfContent(link),
            .. AddressJudge.Judge(link),
            .. YearJudge.Judge(link),
            .. OfFrame(link),
            .. NoteJudge.Judge(link),
        ];
        if (findings.Any(f => f.Reason.Verdict > LinkVerdict.Moved))
        {
            return findings;
        }

        findings = [.. findings, .. TieJudge.Judge(link, ties)];
        return findings.All(f => f.Reason.Verdict == LinkVerdict.Good) ? findings.Insert(0, LinkFinding.Of(LinkReasons.Opened)) : findings;
    }

    private static LinkFinding? NoContent(JudgedLink link) => FailureJudge.Judge(link.Fetched) ?? StatusJudge.Judge(link);

    /// <summary>What the content itself says. Where a sign tells what it is, that it has little text says nothing more.</summary>
    private static IEnumerable<LinkFinding> OfContent(JudgedLink link)
    {
        LinkFinding[] told = [.. SignInJudge.Judge(link), .. SignJudge.Judge(link), .. MissingPageJudge.Judge(link)];
        return [.. told, .. ContentJudge.Judge(link).Where(f => told.Length == 0 || f.Reason.Verdict != LinkVerdict.Unverifiable)];
    }

    /// <summary>What is shown within a page that shows nothing itself is the evidence; beside a text of its own, only what is surely wrong counts.</summary>
    private static IEnumerable<LinkFinding> OfFrame(JudgedLink link) => link.Frame is not { } frame
        ? []
        : (NoContent(frame) is { } failure ? [failure] : OfContent(frame)).Where(f => f.Reason.Verdict != LinkVerdict.Unverifiable || !link.HasOwnText);

    /// <summary>What is written into the record.</summary>
    public static LinkCheck ToCheck(JudgedLink link, DateTimeOffset time, ImmutableArray<LinkFinding> findings, ImmutableArray<LinkTie> ties)
    {
        var check = new LinkCheck(link.Reference, link.Address, time, findings)
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
            Ties = ties,
            Rules = Rules,
            ETag = link.Fetched.ETag,
            LastModified = link.Fetched.LastModified,
            NamesItem = ItemNaming.Names(link.Seen.Text, link.Item),
            Sha256 = link.Fetched.Body.Length > 0 ? link.Fetched.Body.Sha256 : null,
            CertificateExpires = link.Fetched.CertificateExpires,
        };
        return link is { Fetched.IsUnchanged: true, Previous: { } previous } ? Unchanged(check, previous) : check;
    }

    /// <summary>Of content that was not sent again, what was seen of it before.</summary>
    private static LinkCheck Unchanged(LinkCheck check, LinkCheck previous) => check with
    {
        SniffedType = previous.SniffedType,
        DeclaredType = previous.DeclaredType,
        Bytes = previous.Bytes,
        Title = previous.Title,
        Heading = previous.Heading,
        Language = previous.Language,
        NamesItem = previous.NamesItem,
        Ties = previous.Ties,
        Sha256 = previous.Sha256,
        ETag = check.ETag ?? previous.ETag,
        LastModified = check.LastModified ?? previous.LastModified,
        Kept = previous.Kept,
    };

    private static int? Milliseconds(TimeSpan? time) => time is { } t ? (int)t.TotalMilliseconds : null;
}

/// <summary>All that is known when one link of one item is judged.</summary>
internal sealed record JudgedLink(
    OitItemReference Reference,
    OitItem Item,
    Evidence Evidence,
    Uri Address,
    Agency Agency,
    Fetched Fetched,
    SeenContent Seen)
{
    /// <summary>What must stand at the address where it is one of this site.</summary>
    public OwnEvidence? Own { get; init; }

    public LinkCheck? Previous { get; init; }

    /// <summary>Other items that name the same address.</summary>
    public ImmutableArray<OitItemReference> SharedWith { get; init; } = [];

    /// <summary>The page's blocks without those that the website also shows for an address that does not exist; null where that is not known.</summary>
    public ImmutableArray<string>? Cut { get; init; }

    /// <summary>True where the website shows the same for an address that does not exist.</summary>
    public bool IsLikeMissing { get; init; }

    /// <summary>What the page shows within itself, where it shows little else.</summary>
    public JudgedLink? Frame { get; init; }

    public ImmutableArray<string> OwnBlocks => Cut ?? Page?.Blocks ?? [];

    public bool HasOwnText => Letters.In(OwnBlocks) >= OwnContent.OwnLetters;

    public required DateOnly Today { get; init; }

    public required FetchOptions Options { get; init; }

    public Uri FinalAddress => Fetched.FinalAddress;

    public PageFacts? Page => Seen.Page;

    /// <summary>The title and first heading of the page.</summary>
    public IEnumerable<string> Headlines => new[] { Page?.Title, Page?.Heading }.OfType<string>();

    /// <summary>True where the link itself is the main website's home page.</summary>
    public bool IsMainHome => WebAddress.IsHome(Address)
        && WebAddress.BareHost(Address).Equals(WebAddress.BareHost(Agency.MainWebsite), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether a text names an item by its code or its official title, however it is spaced and spelled.</summary>
internal static partial class ItemNaming
{
    /// <summary>Null where there is no text.</summary>
    public static bool? Names(string text, OitItem item) => text.Length == 0
        ? null
        : Codes().Matches(ThaiText.ToArabicDigits(text)).Any(m => OitItemCode.TryParse(m.Value, out var code) && code == item.Code)
            || Joined(text).Contains(Joined(item.Title.For(Culture.Thai).Text), StringComparison.Ordinal);

    /// <summary>A text without spaces and punctuation, in small letters and Arabic digits.</summary>
    public static string Joined(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in ThaiText.Normalize(ThaiText.ToArabicDigits(text)))
        {
            if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:OIT\s\d|[A-Za-z]{1,8}\d)\d{0,2}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Codes();
}

/// <summary>Amounts as they stand in findings, the same in every language.</summary>
internal static class Amount
{
    private const long Megabyte = 1024 * 1024;

    public static string Seconds(TimeSpan time) => Of((long)Math.Max(1, Math.Round(time.TotalSeconds)));

    public static string Megabytes(long bytes) => Of(bytes / Megabyte);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => IsoDay.Show(day);
}
