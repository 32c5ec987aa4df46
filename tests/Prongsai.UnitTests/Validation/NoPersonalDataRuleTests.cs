using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;
using Prongsai.Testing;
using Prongsai.Validation;

namespace Prongsai.UnitTests.Validation;

/// <summary>Where personal data is looked for, and what makes it innocent: the agency's own contacts, and the list that counts for the file.</summary>
public sealed class NoPersonalDataRuleTests
{
    private const string Folder = "content/years/2565/items/o12";

    private const string Phone = "081-234-5678";

    private const string Masked = "08X-XXX-5678";

    [Test]
    public void A_telephone_of_a_channel_or_fact_is_the_agencys_wherever_it_stands()
    {
        var channel = new Channel(ChannelKind.Phone, ModelBuilder.Text("สายด่วน"), "+66 81 234 5678", null, false, Origin.None);
        var model = Model(Text($"โทร {Phone} หรือ 089-999-9999")) with { Settings = Settings([channel]) };
        Assert.That(Told(model), Is.EqualTo(["PRS4041 08X-XXX-9999"]));
    }

    [TestCase("content/site.yaml", "content/articles/a.th.md", true)]
    [TestCase(Folder + "/item.yaml", Folder + "/page.th.md", true)]
    [TestCase(Folder + "/item.yaml", "content/articles/a.th.md", false)]
    [TestCase("content/site.yaml", Folder + "/page.th.md", false)]
    public void A_list_counts_for_its_own_files(string list, string file, bool isReleased)
    {
        ReleasedDatum[] released = [new(Masked, ModelBuilder.Text("ยินยอม"), Origin.None)];
        var isItem = list.StartsWith(Folder, StringComparison.Ordinal);
        var model = Model(Text(Phone, file), Item(isItem ? released : [])) with { Settings = Settings([]) with { Released = isItem ? [] : [.. released] } };
        Assert.That(Told(model), Is.EqualTo(isReleased ? [] : new[] { $"PRS4041 {Masked}", $"PRS4044 {Masked}" }));
    }

    [Test]
    public void The_lines_to_type_name_the_list_that_counts()
    {
        var found = Found(Model(Text(Phone, Folder + "/page.th.md"), Item([])));
        Assert.That(found[0].Hint.English, Does.Contain($"{Folder}/item.yaml").And.Contain("released:\n  - shows: \"08X-XXX-5678\"\n    reason:\n"));
    }

    [Test]
    public void A_document_and_a_cell_are_told_with_their_place_and_each_once()
    {
        var id = PersonalDataFinder.In("1101700230708").First();
        var table = new ItemTable("years/2565/items/o12/t.csv", null, ModelBuilder.Text("ตาราง"), Origin.None);
        var data = new TableContent(["เลขที่สัญญา", "ผู้รับจ้าง"], [["1101700230708", "1101700230708"], ["1", "a@gmail.com"]]);
        var model = Model(Text("ก"), Item([])) with
        {
            Tables = ImmutableDictionary<ItemTable, TableContent>.Empty.Add(table, data),
            Files = ImmutableDictionary<string, DocumentFile>.Empty
                .Add(table.File, Document(table.File, id with { Place = "B2" }))
                .Add("documents/d.pdf", Document("documents/d.pdf", id with { Place = "p. 3" })),
        };
        Assert.That(
            Found(model).Select(d => $"{d.Code} {string.Join(' ', d.Arguments)}").Order(StringComparer.Ordinal),
            Is.EqualTo(["PRS4045 XXXXXXXXX0708 content/site.yaml p. 3", $"PRS4045 XXXXXXXXX0708 {Folder}/item.yaml t.csv!B2", $"PRS4046 a•••@gmail.com {Folder}/item.yaml t.csv!B3"]));
    }

    [Test]
    public void A_private_number_in_a_part_of_a_page_is_found_where_it_is_written()
    {
        var file = new SourceFile($"{Folder}/item.yaml", $"phone: {Phone}");
        var origin = new Origin(file.Span(0, file.Text.Length), [new("phone", file.Span(7, Phone.Length))]);
        var person = new Executive(ModelBuilder.Text("ก"), ModelBuilder.Text("นายก"), origin) { Phone = Phone };
        var told = Found(Model(Text("ก"), Item([]) with { Parts = [new ExecutivesPart([person], origin)] })).Single();
        Assert.That((told.Code, told.Span.Offset, told.Span.Length), Is.EqualTo(("PRS4041", 7, Phone.Length)));
    }

    [Test]
    public void What_is_written_with_escapes_is_found_in_the_text()
    {
        var file = new SourceFile("content/units.yaml", "th: \"\\u0030812345678\"");
        var text = new LocalizedText([new LocalizedRun("0812345678", ModelBuilder.Thai)], file.Span(4, file.Text.Length - 4));
        Assert.That(Found(Model(text)).Select(d => (d.Code, d.Span.Offset)), Is.EqualTo([("PRS4041", 4)]));
    }

    [Test]
    public void A_release_is_not_called_idle_where_something_could_not_be_read()
    {
        var bag = new DiagnosticBag();
        bag.Add(new DiagnosticDescriptor("PRS1002", DiagnosticSeverity.Error, new("ก", "a"), new("ก", "a"), new("ก", "a")), Origin.None.Span);
        var model = Model(Text("ก"), Item([new(Masked, ModelBuilder.Text("ยินยอม"), Origin.None)]));
        Assert.That(Found(model, bag).Select(d => d.Code), Is.EqualTo(["PRS1002"]));
    }

    private static IEnumerable<string> Told(DisclosureModel model) => Found(model).Select(d => $"{d.Code} {d.Arguments[0]}");

    private static ImmutableArray<Diagnostic> Found(DisclosureModel model, DiagnosticBag? bag = null)
    {
        bag ??= new DiagnosticBag();
        RuleSet.All.Single(r => r.Descriptors.Any(d => d.Code == "PRS4040")).Check(model, bag);
        return [.. bag.ToSorted().OrderBy(d => d.Code, StringComparer.Ordinal)];
    }

    private static LocalizedText Text(string thai, string path = "content/units.yaml")
    {
        var file = new SourceFile(path, thai);
        return new LocalizedText([new LocalizedRun(thai, ModelBuilder.Thai)], file.Span(0, thai.Length));
    }

    private static ItemContent Item(ReleasedDatum[] released) =>
        new(new OitItemCode("O", 12), new Origin(new SourceFile($"{Folder}/item.yaml", "x").Span(0, 0), [])) { Released = [.. released] };

    private static DocumentFile Document(string path, PersonalDatum datum) =>
        new(path, path, Prongsai.Core.Model.DocumentFormat.Pdf, 1, "") { PersonalData = [datum], Start = new SourceFile("content/" + path, "").Span(0, 0) };

    private static SiteSettings Settings(ImmutableArray<Channel> channels)
    {
        var text = ModelBuilder.Text("ก");
        var agency = new Agency("agency", text, text, null, null, new Uri("https://www.agency.go.th/"), null, null, null, null, null, Origin.None);
        var origin = new Origin(new SourceFile("content/site.yaml", "x").Span(0, 0), []);
        return new SiteSettings(agency, [ModelBuilder.Thai], new Uri("https://ita.agency.go.th/"), "default", new([], null), new([], channels, null, [], []), origin);
    }

    private static DisclosureModel Model(LocalizedText text, params ItemContent[] items) =>
        new(Settings([]), [], [], [new YearRecord(ModelBuilder.Year, null, null, null, null) { Items = [.. items] }], [], [text]);
}
