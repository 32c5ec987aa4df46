using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Content.Sheets;

/// <summary>Which sheets there are: what an officer fills in through a year. Choices and names come from the content itself.</summary>
internal sealed class SheetForms(DisclosureModel model, FiscalYear year)
{
    private static readonly ImmutableArray<string> EvidenceOrder =
        ["url", "page", "document", "title", "format", "date", "covers", "shows", "pages", "openedByEye", "note"];

    private static readonly ImmutableArray<string> AnswerOrder = ["item", "answer", "unit", "path", "explanation", "addressNotRecorded", "evidence"];

    private ImmutableArray<string> Units => [.. model.Units.Select(u => $"{u.Id} · {u.Name.Runs[0].Text}")];

    /// <summary>By the paths of their files below the content folder.</summary>
    public IEnumerable<(string Path, ImmutableArray<SheetForm> Forms)> All()
    {
        var folder = $"years/{year}/";
        yield return (folder + "disclosures.yaml", [Answers(), Evidence()]);
        yield return (folder + "measures.yaml", [Measures(), Reports(NameOfMeasure)]);
        yield return (folder + "scores.yaml", [Scores()]);
        yield return ("units.yaml", [OfUnits()]);
        yield return ("site.yaml", [Channels()]);
    }

    private SheetForm Answers() => new("คำตอบ", "disclosures",
    [
        Word("item", "ข้อ", "item") with { IsNeeded = true },
        Help("ชื่อข้อ", "title of the item", TitleOf),
        Choice("answer", "คำตอบ", "answer", "disclosed · เปิดเผยแล้ว", "notDisclosed · ไม่ได้เปิดเผย", "pending · ยังไม่ได้บันทึก") with { IsNeeded = true },
        Choice("unit", "ส่วนงาน", "unit", [.. Units]),
        .. Both("path", "ทางเข้าจากหน้าแรก", "way from the first page"),
        .. Both("explanation", "คำอธิบายถึงผู้ตรวจ", "explanation"),
        Choice("addressNotRecorded", "ยังไม่ทราบที่อยู่", "address not known", "true · ใช่", "false · ไม่ใช่"),
    ])
    {
        Identity = "item",
        Order = AnswerOrder,
    };

    private SheetForm Evidence() => new(ContentSheets.EvidenceSheet, "disclosures",
    [
        Word("item", "ข้อ", "item") with { IsNeeded = true },
        Help("ชื่อข้อ", "title of the item", TitleOf),
        Word("url", "ที่อยู่ (URL)", "address (URL)"),
        Word("document", "รหัสเอกสารที่ใช้ร่วมกัน", "id of a shared document"),
        .. Both("title", "ชื่อหลักฐาน", "title"),
        Choice("format", "รูปแบบ", "format", "web · หน้าเว็บ", "pdf · PDF", "xlsx · Excel", "docx · Word", "image · รูปภาพ", "video · วิดีโอ"),
        Day("date", "วันที่ของเอกสาร", "day of the document"),
        Word("covers", "เป็นข้อมูลของช่วง", "about the time"),
        Words("shows", "แสดงสิ่งที่ต้องแสดงลำดับ", "shows the elements"),
        Word("pages", "จำนวนหน้า", "pages"),
        Day("openedByEye", "เปิดดูเองเมื่อ", "opened by eye on"),
        .. Both("note", "หมายเหตุ", "note"),
    ])
    {
        Inner = "evidence",
        Identity = "item",
        Told = ["item", "url"],
        IsOpen = true,
        Order = EvidenceOrder,
        OuterOrder = AnswerOrder,
    };

    private static SheetForm Measures() => new("มาตรการ", "measures",
    [
        Word("number", "มาตรการที่", "measure") with { IsNeeded = true },
        .. Both("name", "ชื่อมาตรการ", "name"),
        Words("units", "ส่วนงาน", "units"),
        .. Both("followUp", "การติดตาม", "follow-up"),
    ])
    {
        Identity = "number",
        Order = ["number", "indicator", "name", "methods", "units", "followUp", "reports"],
    };

    public static SheetForm Reports(Func<string, string> nameOf) => new("รายงานมาตรการ", "measures",
    [
        Word("number", "มาตรการที่", "measure") with { IsNeeded = true },
        Help("ชื่อมาตรการ", "name", nameOf),
        Day("due", "ครบกำหนด", "due") with { IsNeeded = true },
        Day("date", "วันที่รายงาน", "day of the report") with { IsNeeded = true },
        Choice("state", "สถานะ", "state", "notStarted · ยังไม่เริ่ม", "underway · กำลังดำเนินการ", "done · แล้วเสร็จ") with { IsNeeded = true },
        .. Both("text", "ผลการดำเนินงาน", "what was done"),
    ])
    {
        Inner = "reports",
        Identity = "number",
        IsOpen = true,
        Order = ["due", "date", "state", "text", "evidence"],
        OuterOrder = ["number", "indicator", "name", "methods", "units", "followUp", "reports"],
    };

    private SheetForm Scores() => new("ผลคะแนน", "scores",
    [
        Word("indicator", "ตัวชี้วัด", "indicator") with { IsNeeded = true },
        Help("ชื่อตัวชี้วัด", "name of the indicator", id => model.FrameworkOf(year).Indicators.FirstOrDefault(i => i.Id.ToString() == id)?.Name.Runs[0].Text ?? ""),
        Word("value", "คะแนน (0 ถึง 100)", "points (0 to 100)") with { IsNeeded = true },
    ])
    {
        Identity = "indicator",
        Order = ["indicator", "value", "printedName"],
    };

    private static SheetForm OfUnits() => new("ส่วนงาน", "units",
    [
        Word("id", "รหัส (อังกฤษตัวเล็ก)", "id (small letters)") with { IsNeeded = true },
        .. Both("name", "ชื่อส่วนงาน", "name"),
    ])
    {
        Identity = "id",
        IsOpen = true,
        Order = ["id", "name"],
    };

    private static SheetForm Channels() => new("ช่องทางติดต่อ", "contact.channels",
    [
        Choice("kind", "ชนิด", "kind", "website · เว็บไซต์", "form · แบบฟอร์ม", "email · อีเมล", "phone · โทรศัพท์", "post · ไปรษณีย์", "inPerson · มาด้วยตนเอง", "line · LINE", "facebook · Facebook", "youTube · YouTube") with { IsNeeded = true },
        .. Both("name", "ชื่อช่องทาง", "name"),
        Word("target", "ที่อยู่หรือหมายเลข", "address or number"),
        .. Both("note", "หมายเหตุ", "note"),
        Choice("twoWay", "มีผู้ตอบ", "two-way", "true · ใช่", "false · ไม่ใช่"),
    ])
    {
        IsOpen = true,
        Order = ["kind", "name", "target", "note", "twoWay"],
    };

    private string NameOfMeasure(string number) => model.Years.FirstOrDefault(y => y.Year == year)?.Measures?.Measures
        .FirstOrDefault(m => m.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == number)?.Name.Runs[0].Text ?? "";

    private string TitleOf(string item) => model.FrameworkOf(year).Items.FirstOrDefault(i => i.Code.ToString() == item)?.Title.Runs[0].Text ?? "";

    private static FormColumn Word(string keys, string thai, string english) => new(keys, new(thai, english), CellKind.Word);

    private static FormColumn Words(string keys, string thai, string english) => new(keys, new(thai, english), CellKind.Words);

    private static FormColumn Day(string keys, string thai, string english) => new(keys, new(thai, english), CellKind.Day);

    private static FormColumn Help(string thai, string english, Func<string, string> help) => new("", new(thai, english), CellKind.Help) { Help = help };

    private static FormColumn Choice(string keys, string thai, string english, params ImmutableArray<string> choices) =>
        new(keys, new(thai, english), CellKind.Choice) { Choices = choices };

    private static IEnumerable<FormColumn> Both(string key, string thai, string english) =>
    [
        new(key + ".th", new(thai + " (ไทย)", english + " (Thai)"), CellKind.Text),
        new(key + ".en", new(thai + " (อังกฤษ)", english + " (English)"), CellKind.Text),
    ];
}
