using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Judging;

namespace Prongsai.Links;

/// <summary>
/// Links of different items that show the same bytes or nearly the same text, in one year or in several: each is told of the others. One
/// address that serves several items of a year is told of elsewhere; one that serves several years is told of here where each year asks for
/// its own.
/// </summary>
internal static class SameContent
{
    private const int MostNamed = 5;

    public static IEnumerable<(EvidenceLink Link, LinkFinding Note)> In(ImmutableArray<JudgedTarget> opened)
    {
        var seen = opened.Where(o => o.Fetched.IsGoodAnswer && o.Fetched.Body.Sha256 is not null).ToImmutableArray();
        var alike = Alike(seen);
        for (var i = 0; i < seen.Length; i++)
        {
            foreach (var (link, _) in seen[i].Checks)
            {
                var others = Others(link, seen, i, alike[i]).Distinct().Order(Comparer<OitItemReference>.Create(Compare)).ToList();
                if (others.Count > 0)
                {
                    var named = string.Join(", ", others.Take(MostNamed)) + (others.Count > MostNamed ? " …" : "");
                    yield return (link, LinkFinding.Of(LinkReasons.SameContent, named));
                }
            }
        }
    }

    private static IEnumerable<OitItemReference> Others(EvidenceLink link, ImmutableArray<JudgedTarget> seen, int at, IEnumerable<int> alike)
    {
        var item = link.Given.Reference;
        var elsewhere = alike.SelectMany(j => seen[j].Checks).Select(c => c.Link.Given.Reference).Where(r => r != item);
        var otherYears = IsOfItsYear(link)
            ? seen[at].Checks.Select(c => c.Link).Where(l => l.Given.Reference.Year != item.Year && IsOfItsYear(l)).Select(l => l.Given.Reference)
            : [];
        return elsewhere.Concat(otherYears);
    }

    private static bool IsOfItsYear(EvidenceLink link) =>
        link.Given.Item.Period is { Year: not null, Kind: ItemPeriodKind.Year or ItemPeriodKind.FirstSixMonths };

    /// <summary>For each address, those with other addresses that show the same.</summary>
    private static HashSet<int>[] Alike(ImmutableArray<JudgedTarget> seen)
    {
        var alike = seen.Select(_ => new HashSet<int>()).ToArray();
        var groups = Enumerable.Range(0, seen.Length)
            .SelectMany(i => KeysOf(seen[i]).Select(k => (Key: k, At: i)))
            .GroupBy(k => k.Key, k => k.At);
        foreach (var group in groups.Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            // each is held against its group's first ones: a catch-all page of thousands must not cost their square
            foreach (var (one, other) in group.SelectMany((one, n) => group.Take(Math.Min(n, MostNamed + 1)).Select(other => (one, other))))
            {
                if (IsSame(seen[one], seen[other]))
                {
                    alike[one].Add(other);
                    alike[other].Add(one);
                }
            }
        }

        return alike;
    }

    private static IEnumerable<object> KeysOf(JudgedTarget target) =>
        (target.Signature?.Bands().Select(b => (object)b) ?? []).Append(target.Fetched.Body.Sha256 ?? "");

    private static bool IsSame(JudgedTarget one, JudgedTarget other) =>
        one.Fetched.FinalAddress != other.Fetched.FinalAddress
        && (one.Fetched.Body.Sha256 == other.Fetched.Body.Sha256
            || (one.Signature is { } a && other.Signature is { } b && a.IsAlike(b)));

    private static int Compare(OitItemReference one, OitItemReference other) =>
        one.Year != other.Year ? one.Year.BuddhistEra.CompareTo(other.Year.BuddhistEra) : string.CompareOrdinal(one.ToString(), other.ToString());
}
