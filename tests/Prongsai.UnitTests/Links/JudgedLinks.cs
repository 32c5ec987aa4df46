using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Links;

/// <summary>Links to be judged, made without a network.</summary>
internal static class JudgedLinks
{
    public static DateOnly Today { get; } = new(2022, 3, 1);

    public static JudgedLink Page(string title, string heading = "", string text = "ข้อความยาวพอสมควรของหลักฐาน", string address = "https://www.agency.go.th/plan/page") =>
        Of(address) with { Seen = Seen(new PageFacts(title, heading.Length > 0 ? heading : null, "th", text, FrozenSet<string>.Empty)) };

    public static JudgedLink Of(string address, params IEnumerable<LinkHop> hops)
    {
        var uri = new Uri(address);
        var all = hops.ToImmutableArray();
        return new JudgedLink(
            new OitItemReference(ModelBuilder.Year, new OitItemCode("O", 1)),
            ModelBuilder.Item(1),
            new Evidence(uri, null, ModelBuilder.Text("หลักฐาน"), null, null, null, Origin.None),
            uri,
            Agency,
            new Fetched(uri, all.IsEmpty ? [new LinkHop(uri, 200)] : all) { DeclaredType = "text/html", Body = new FetchedBody([1], [1], 1, "ab", null) },
            Seen(new PageFacts("หน้า", null, "th", "ข้อความของหลักฐาน", FrozenSet<string>.Empty)))
        {
            Today = Today,
            Options = new FetchOptions("test"),
        };
    }

    public static JudgedLink Dated(this JudgedLink link, ItemPeriodKind kind) =>
        link with { Item = link.Item with { Period = new ItemPeriod(kind, ModelBuilder.Year, Confidence.Verified, null) } };

    public static IEnumerable<string> Judge(this JudgedLink link) => LinkJudge.Judge(link, TieJudge.Of(link)).Select(f => f.Reason.Id);

    private static SeenContent Seen(PageFacts page) => new(MediaTypes.Html, page, DocumentState.None, page.Text);

    private static Agency Agency { get; } = new(
        "agency", ModelBuilder.Text("ก"), ModelBuilder.Text("ก"), ModelBuilder.Text("ก"), ModelBuilder.Text("ก"), new Uri("https://www.agency.go.th/"),
        ModelBuilder.Text("ก"), null, null, null, null, Origin.None);
}
