using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NUnit.Framework;
using Prongsai.Benchmarks.Generation;
using Prongsai.Content;
using Prongsai.Content.Editing;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Sheets;
using Prongsai.Documents;
using Prongsai.Exchange;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests.Sheets;

/// <summary>
/// Contents of any shape as workbooks and back, in process: one that nobody touched changes nothing, and one cell that was typed over changes
/// its own value and no other line.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RandomWorkbookTests : IDisposable
{
    private const int Count = 200;

    private static readonly string[] Texts = ["ใหม่ \"หนึ่ง\": 'สอง' # สาม", "null", "~", "- ก", "1, 2 [3] {4}", "yes", "C:\\ita", "บรรทัด 1\nบรรทัด 2", "_x0041_ 100%", "  ๒๕๖๖  "];

    private static readonly (string Typed, string Meant)[] Days = [("31/1/2566", "2023-01-31"), ("๑ ก.พ. ๒๕๖๖", "2023-02-01"), ("2023-03-02", "2023-03-02"), ("5 มีนาคม 2566", "2023-03-05")];

    private readonly RandomAgency _agency = new();

    private enum Hand
    {
        Change,
        Clear,
        Fill,
    }

    public void Dispose() => _agency.Dispose();

    [Test]
    public void Two_hundred_that_nobody_touched_change_nothing()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            _agency.Write(new Random(seed));
            var workbook = Export();
            var (files, told) = Import(workbook);
            Assert.That((files.Length, string.Join('\n', told)), Is.EqualTo((0, "")), $"{seed} {string.Join(' ', workbook.Sheets.SelectMany(s => s.Rows.Select(r => r.Key)))}");
        }
    }

    [Test]
    public void Two_hundred_single_cells_change_their_own_value_only()
    {
        var seen = new HashSet<(string, string, Hand)>();
        _agency.Write(new Random(0));
        var columns = Export().Sheets.SelectMany(s => s.Columns.Select((_, i) => (s.Name, Column: i))).ToList();
        for (var i = 0; i < Count; i++)
        {
            var random = new Random(1_000 + i);
            _agency.Write(random);
            var workbook = Export();
            var (name, column) = columns[i % columns.Count];
            var sheet = workbook.Sheets.Single(s => s.Name == name);
            if (sheet.Rows.Length > 0)
            {
                var row = random.Next(sheet.Rows.Length);
                seen.Add(One(workbook, sheet, row, column, random));
            }
        }

        Assert.That(seen.Select(s => (s.Item1, s.Item2)).Distinct().Count(), Is.EqualTo(columns.Count));
        Assert.That(seen.Select(s => s.Item3).Distinct().Count(), Is.EqualTo(3));
    }

    private (string Sheet, string Column, Hand Hand) One(ContentWorkbook workbook, WorkbookSheet sheet, int row, int column, Random random)
    {
        var (head, old) = (sheet.Columns[column], sheet.Rows[row].Cells[column]);
        var hand = old.Length == 0 ? Hand.Fill : random.Next(3) == 0 ? Hand.Clear : Hand.Change;
        var (typed, meant) = hand == Hand.Clear ? ("", null) : Typed(head, old, random);
        var (files, told) = Import(Typed(workbook, sheet, row, column, typed));
        var at = $"{sheet.Name} {head.Head.English} {row}: {old} → {typed}\n{string.Join('\n', told)}\n{File.ReadAllText(Path.Combine(_agency.Folder, sheet.Source))}";
        if (head.IsHelp)
        {
            Assert.That(files.Length + told.Length, Is.Zero, at);
        }
        else if (Refused(sheet, head, hand) is { } code)
        {
            Assert.That((files.Length, string.Join(' ', told)), Is.EqualTo((0, $"{code} {sheet.Name}!{(char)('B' + column)}{row + 2}")), at);
        }
        else
        {
            Assert.That(files.Select(f => f.Path), Is.EqualTo([sheet.Source]), at);
            MustBeOneChange(files[0], sheet, row, head.Key, meant, at);
        }

        return (sheet.Name, head.Head.English, hand);
    }

    private static void MustBeOneChange(EditedFile file, WorkbookSheet sheet, int row, string key, JsonNode? meant, string at)
    {
        var expected = Yaml.Parse(file.Source.Text);
        Set(EntryOf(expected, sheet, row), key, meant);
        Assert.That(JsonNode.DeepEquals(Yaml.Parse(file.Text), expected), $"{at}\n→\n{file.Text}");
        var gone = file.Changes.Where(c => c.Number is not null).ToList();
        Assert.That(gone.Select(c => c.Number), Is.EqualTo(Enumerable.Range(gone.FirstOrDefault().Number ?? 1, gone.Count)), $"{at}\n→\n{file.Text}");
        Assert.That(Remarks(file.Text), meant is null ? Is.SubsetOf(Remarks(file.Source.Text)) : Is.EqualTo(Remarks(file.Source.Text)), $"{at}\n→\n{file.Text}");
        Assert.That(file.Text.Contains("\r\n", StringComparison.Ordinal), Is.EqualTo(file.Source.Text.Contains("\r\n", StringComparison.Ordinal)), at);
    }

    private static IEnumerable<string> Remarks(string text) =>
        text.Split('\n').Where(l => l.TrimStart().StartsWith('#') || l.TrimEnd().EndsWith("remark", StringComparison.Ordinal)).Select(l => l[l.LastIndexOf('#')..]);

    /// <summary>The code with which a cell of this column is refused; null where it is taken.</summary>
    private static string? Refused(WorkbookSheet sheet, WorkbookColumn column, Hand hand)
    {
        var isOuter = column.Key == sheet.Columns[0].Key && sheet.Columns.Any(c => c.Key is "url" or "due");
        var isNeeded = isOuter || column.Key is "item" or "answer" or "number" or "due" or "state" or "indicator" or "value" or "id" or "kind"
            || (column.Key == "date" && sheet.Columns.Any(c => c.Key == "due"));
        return hand == Hand.Clear && isNeeded ? "PRS2063" : isOuter ? "PRS2064" : null;
    }

    private static JsonNode? EntryOf(JsonNode root, WorkbookSheet sheet, int row)
    {
        var outer = Path.GetFileNameWithoutExtension(sheet.Source) == "site" ? root["contact"]?["channels"] : root[Path.GetFileNameWithoutExtension(sheet.Source)];
        var inner = sheet.Columns.Any(c => c.Key == "url") ? "evidence" : sheet.Columns.Any(c => c.Key == "due") ? "reports" : null;
        var entries = outer?.AsArray().ToList() ?? [];
        return (inner is null ? entries : [.. entries.SelectMany(e => e?[inner]?.AsArray().ToList() ?? [])])[row];
    }

    /// <summary>Gives a value, or takes it away with all that is empty without it.</summary>
    private static void Set(JsonNode? entry, string keys, JsonNode? value)
    {
        if (keys.Split('.', 2) is [var key, var rest])
        {
            var inner = entry?[key] as JsonObject ?? [];
            Set(inner, rest, value);
            value = inner.Count == 0 ? null : inner.DeepClone();
            keys = key;
        }

        if (value is null)
        {
            entry?.AsObject().Remove(keys);
        }
        else if (entry is not null)
        {
            entry[keys] = value;
        }
    }

    /// <summary>What a person types, and the value that is meant by it.</summary>
    private static (string Typed, JsonNode Meant) Typed(WorkbookColumn column, string old, Random random)
    {
        for (var i = random.Next(100); ; i++)
        {
            var (typed, meant) = column.Kind switch
            {
                CellKind.Day => ((string, JsonNode))Days[i % Days.Length],
                CellKind.Choice => Chosen(column.Choices[i % column.Choices.Length], i),
                CellKind.Words => i % 2 == 0 ? ("3, ๑", new JsonArray("3", "1")) : ("2", new JsonArray("2")),
                CellKind.Word => Word(column.Key, i),
                _ => (Texts[i % Texts.Length], Texts[i % Texts.Length].Trim()),
            };
            if (typed != old && meant.ToString() != old.Split(" · ")[0])
            {
                return (typed, meant);
            }
        }
    }

    private static (string Typed, JsonNode Meant) Chosen(string choice, int i)
    {
        var parts = choice.Split(" · ");
        return ((i % 3) switch { 0 => choice, 1 => parts[0].ToUpperInvariant(), _ => parts[^1] }, parts[0]);
    }

    private static (string Typed, JsonNode Meant) Word(string key, int i) => key switch
    {
        "pages" or "number" or "value" or "covers" => (i % 2 == 0 ? "๙๗" : "98", i % 2 == 0 ? "97" : "98"),
        "url" or "target" => ($"https://www.example.go.th/?a={i}#b, c", $"https://www.example.go.th/?a={i}#b, c"),
        _ => ($"x-{i}", $"x-{i}"),
    };

    private static ContentWorkbook Typed(ContentWorkbook workbook, WorkbookSheet sheet, int row, int column, string text)
    {
        var rows = sheet.Rows.SetItem(row, sheet.Rows[row] with { Cells = sheet.Rows[row].Cells.SetItem(column, text) });
        return new([.. workbook.Sheets.Select(s => s == sheet ? s with { Rows = rows } : s)]);
    }

    private ContentWorkbook Export()
    {
        var diagnostics = new DiagnosticBag();
        return new ContentSheets(_agency.Folder, "content", _agency.Model, _agency.Year, diagnostics).Export();
    }

    /// <summary>What changes, and what is told with its cell.</summary>
    private (EditedFile[] Files, string[] Told) Import(ContentWorkbook workbook)
    {
        var path = Path.Combine(_agency.Folder, "content.xlsx");
        File.WriteAllBytes(path, ContentWorkbookFile.Of(workbook, "content.xlsx", "ทดสอบ").Content.ToArray());
        var diagnostics = new DiagnosticBag();
        var sheets = WorkbookOpener.Open(new DocumentRequest("content.xlsx", path, "content.xlsx"), new OpenOptions { Clock = TimeProvider.System }, diagnostics);
        var files = new ContentSheets(_agency.Folder, "content", _agency.Model, _agency.Year, diagnostics).Import(sheets, "content.xlsx");
        return ([.. files], [.. diagnostics.ToSorted().Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Descriptor.Code} {d.Message.English.Split(' ', ':').FirstOrDefault(w => w.Contains('!', StringComparison.Ordinal))}"))]);
    }
}
