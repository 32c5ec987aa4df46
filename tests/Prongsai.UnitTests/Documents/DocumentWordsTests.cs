using System.Text;
using System.Text.RegularExpressions;
using Prongsai.Core.Privacy;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Packages;
using Prongsai.Documents.Tables;
using Prongsai.Testing.Documents;

namespace Prongsai.UnitTests.Documents;

/// <summary>The words of documents come with their places, and each kind and value of personal data once.</summary>
public sealed partial class DocumentWordsTests
{
    private const string Number = "1234567890123";

    private const string Other = "9234567890123";

    [Test]
    public void A_workbooks_cells_are_named() => Assert.That(
        InPackage(SampleFiles.Xlsx(
            $"""<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>{Number}</v></c></row><row><c t="inlineStr"><is><t>{Other}</t></is></c><c><v>3.234567890123E12</v></c></row>""",
            "<si><t>ก</t></si><si><r><t>เลข</t></r></si>")),
        Is.EqualTo([$"แผน!B4 {Number}", $"แผน!A5 {Other}", "แผน!B5 3234567890123"]));

    [Test]
    public void An_open_workbooks_cells_are_named() => Assert.That(
        InPackage(SampleFiles.Odf("spreadsheet",
            $"""
            <table:table table:name="ก"><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row>
            <table:table-cell table:number-columns-repeated="27"/><table:table-cell><text:p>{Number}</text:p></table:table-cell>
            <table:table-cell office:value="{Other}"/></table:table-row></table:table>
            """)),
        Is.EqualTo([$"ก!AB4 {Number}", $"ก!AC4 {Other}"]));

    [Test]
    public void A_text_is_read_by_paragraph_and_row_with_what_was_struck_out() => Assert.That(
        InPackage(SampleFiles.Docx(
            $"<w:p><w:r><w:t>12345</w:t></w:r><w:r><w:t>67890123 a</w:t></w:r></w:p><w:p><w:r><w:delText>{Other}</w:delText></w:r></w:p><w:p><w:t>{Number}</w:t></w:p><w:p><w:t>123456</w:t></w:p><w:p><w:t>7890120</w:t></w:p>")),
        Is.EqualTo([$" {Number}", $" {Other}"]));

    [Test]
    public void A_csv_has_cells() => Assert.That(
        Found(words => CsvText.Read(new MemoryStream(Encoding.UTF8.GetBytes($"\uFEFFa,b\n\"x,\ny\",{Number}\n")), new Allowance(TimeProvider.System, TimeSpan.FromMinutes(1)), words)),
        Is.EqualTo([$"B2 {Number}"]));

    [Test]
    public void A_value_may_go_on_in_the_next_line_or_page()
    {
        var found = Found(words =>
        {
            words.AddPage($"a\n{Number[..5]} \n {Number[5..]}\nb\n{Other[..4]}", "p. 1");
            words.AddPage($"{Other[4..]}\n{Number}", "p. 2");
        });
        Assert.That(found, Is.EquivalentTo([$"p. 1 {Number}", $"p. 2 {Other}"]));
    }

    [Test]
    public void Words_beyond_the_limit_are_told_of()
    {
        var words = new Words(Find);
        words.Add(new string('1', 19_000_000), null);
        Assert.That(words.IsWhole, Is.True);
        words.Add(new string('1', 2_000_000), null);
        Assert.That(words.IsWhole, Is.False);
    }

    private static List<string> InPackage(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.DeleteOnClose);
        using var package = new Package(file, new Allowance(TimeProvider.System, TimeSpan.FromMinutes(1)));
        var kind = PackageKind.Of(package);
        return Found(words => _ = kind.Kind.Name switch
        {
            "XLSX" => WorkbookText.Read(package, kind.MainPart, words),
            "ODS" => OpenSheetText.Read(package, words),
            _ => OfficeText.Read(package, kind.MainPart, words),
        });
    }

    private static List<string> Found(Action<Words> read)
    {
        var words = new Words(Find);
        read(words);
        return [.. words.Found.Select(f => $"{f.Place} {f.Key}")];
    }

    private static IEnumerable<PersonalDatum> Find(string text) => Thirteen().Matches(text)
        .Select(m => new PersonalDatum(PersonalDataKind.NationalId, "X", m.Value) { Offset = m.Index, Length = m.Length });

    [GeneratedRegex("(?<![0-9])[0-9]{13}(?![0-9])")]
    private static partial Regex Thirteen();
}
