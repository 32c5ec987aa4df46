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
    /// <summary>At least one finding. The worst verdict decides; of several findings with it, the first.</summary>
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
            .. OwnJudge.Judge(link),
            .. SignInJudge.Judge(link),
            .. ContentJudge.Judge(link),
            .. MissingPageJudge.Judge(link),
            .. AddressJudge.Judge(link),
            .. YearJudge.Judge(link),
            .. NoteJudge.Judge(link),
        ];
        return findings.All(f => f.Reason.Verdict == LinkVerdict.Good) ? findings.Insert(0, LinkFinding.Of(LinkReasons.Opened)) : findings;
    }

    /// <summary>What is written into the record.</summary>
    public static LinkCheck ToCheck(JudgedLink link, DateTimeOffset time, ImmutableArray<LinkFinding> findings) =>
        new(link.Reference, link.Address, time, findings)
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

    /// <summary>True where the host shows the same for an address that does not exist.</summary>
    public bool IsLikeMissing { get; init; }

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

    private static string Joined(string text)
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
