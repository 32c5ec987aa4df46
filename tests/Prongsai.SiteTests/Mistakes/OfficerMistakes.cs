using System.Text;
using static Prongsai.SiteTests.Mistakes.OfficerMistake;

namespace Prongsai.SiteTests.Mistakes;

/// <summary>Mistakes of all kinds that officers were seen to make. Each stands alone; those of <see cref="Together"/> are also made at once.</summary>
internal static class OfficerMistakes
{
    private const string Site = "site.yaml";
    private const string Units = "units.yaml";
    private const string Scores = "years/2565/scores.yaml";
    private const string Analysis = "years/2565/analysis.yaml";
    private const string Disclosures = "years/2565/disclosures.yaml";
    private const string Disclosures2566 = "years/2566/disclosures.yaml";
    private const string Measures = "years/2566/measures.yaml";
    private const string About = "articles/about.th.md";
    private const string Overall = "overall: 97.86";
    private const string Finance = "      th: \"กองคลัง\"";
    private const string FirstUrl = "url: https://lopburicity.go.th/organizational-structure";
    private const string FirstEvidence =
        "      - url: https://lopburicity.go.th/organizational-structure\n        title:\n          th: \"แผนภูมิโครงสร้างการแบ่งส่วนราชการ และหน่วยงานภายใน\"\n          en: \"Organisation chart and inner units\"\n        format: web\n        note:\n          th: \"ลิงก์นี้พบในสำเนาสาธารณะ ยังไม่ได้เปิดตรวจ\"\n          en: \"Seen in a stored public copy, not opened to check\"\n";

    public static IReadOnlyList<OfficerMistake> All { get; } =
    [
        .. Names, .. Syntax, .. Invisible, .. Keys, .. Values, .. Figures, .. AddressesTyped, .. ThaiTexts, .. Articles, .. Files,
    ];

    /// <summary>Mistakes in different files and entities that must all be told in one run.</summary>
    public static IReadOnlyList<OfficerMistake> Together { get; } =
    [
        Change("colon without a space", Scores, Overall, "overall:97.86"),
        Change("lost quote", Units, Finance, "      th: \"กองคลัง"),
        Change("merge mark", Measures, "answers: 2565", "<<<<<<< HEAD\nanswers: 2565"),
        Change("unknown key", Site, "  phone: ", "  tel: "),
        Change("Thai answer", Disclosures, "answer: disclosed", "answer: มีข้อมูลครบ"),
        Change("damaged letter", About, "ผลการประเมิน", "ผลการประเม\uFFFDน"),
        Change("another day", Analysis, "date: 2022-08-04", "date: 04/08/2565"),
    ];

    private static IEnumerable<OfficerMistake> Names =>
    [
        Rename("Notepad adds .txt", Disclosures, "years/2565/disclosures.yaml.txt"),
        Rename(".yml", Disclosures, "years/2565/disclosures.yml"),
        Rename("capital letter", Disclosures, "years/2565/Disclosures.yaml"),
        Rename("capital ending", Scores, "years/2565/scores.YAML"),
        Rename("singular", Disclosures, "years/2565/disclosure.yaml"),
        Rename("downloaded twice", Scores, "years/2565/scores (1).yaml"),
        Rename("Explorer's copy", Scores, "years/2565/scores - Copy.yaml"),
        Rename("Explorer's copy in Thai", Scores, "years/2565/scores - สำเนา.yaml"),
        Rename("year in Thai digits", "years/2566", "years/๒๕๖๖"),
        Rename("year of two digits", "years/2566", "years/66"),
        Rename("year of the common era", "years/2566", "years/2023"),
        Rename("file beside the years", Scores, "years/scores.yaml"),
        Rename("units with .txt", Units, "units.yaml.txt"),
        Rename("site with .yml", Site, "site.yml"),
        Rename("article with .txt", About, "articles/about.th.md.txt"),
        new("a lock file of Office is nothing", "years/2565/~$scores.xlsx", "", s => s.Write("content/years/2565/~$scores.xlsx", "")) { Answers = 0 },
        Add("a copy beside the original", "years/2565/scores - Copy.yaml", "fiscalYear: 2565\n"),
        Add("a framework with .yml", "frameworks/2567.yml", "fiscalYear: 2567\n"),
    ];

    private static IEnumerable<OfficerMistake> Syntax =>
    [
        Change("unquoted colon", Units, Finance, "      th: กองคลัง: งานพัสดุ"),
        Change("unquoted number sign", Units, Finance, "      th: กองคลัง #งานพัสดุ"),
        Change("lost end quote", Units, Finance, "      th: \"กองคลัง"),
        Change("lost first quote", Units, Finance, "      th: กองคลัง\""),
        Change("no space after the colon", Scores, Overall, "overall:97.86"),
        Change("no space after the hyphen", Scores, "  - indicator: 1\n", "  -indicator: 1\n"),
        Change("en dash for a hyphen", Scores, "  - indicator: 1\n", "  – indicator: 1\n"),
        Change("full-width colon", Scores, Overall, "overall：97.86"),
        Change("one space too many", Scores, "    value: 98.84", "     value: 98.84"),
        Change("one space too few", Units, Finance, "     th: \"กองคลัง\""),
        Change("tab for indentation", Units, Finance, "\tth: \"กองคลัง\""),
        Change("merge marks", Scores, Overall, "<<<<<<< HEAD\noverall: 97.86\n=======\noverall: 97.68\n>>>>>>> other"),
        Change("rows pasted from a spreadsheet", Scores, "scores:\n", "scores:\n1\tการปฏิบัติหน้าที่\t98.84\n2\tการใช้งบประมาณ\t94.70\n"),
        Change("backslash in quotes", Units, Finance, "      th: \"C:\\กองคลัง\""),
        Change("unclosed bracket", Analysis, "strengths: [9, 10]", "strengths: [9, 10"),
        Change("per cent first", Scores, Overall, "overall: %97.86"),
        Change("at sign first", Units, Finance, "      th: @กองคลัง"),
        Change("curly quotes", Units, Finance, "      th: “กองคลัง”"),
        Change("pasted HTML", Units, Finance, "      th: <b>กองคลัง</b>&nbsp;"),
        Change("quote inside quotes", Units, Finance, "      th: \"กอง\"คลัง\"\""),
        Change("sentence broken over two lines", Units, Finance, "      th: กองคลัง\nและพัสดุ: งาน") with { Answers = 2 },
        Change("lost number sign of a comment", Units, "# ส่วนงานที่รับผิดชอบข้อ OIT การดำเนินการ และมาตรการ", "ส่วนงานที่รับผิดชอบข้อ OIT การดำเนินการ และมาตรการ"),
        Change("key without a colon", Scores, "grade: AA", "grade AA"),
        Change("semicolon for a colon", Scores, "grade: AA", "grade; AA"),
    ];

    private static IEnumerable<OfficerMistake> Invisible =>
    [
        Change("no-break space after a colon", Scores, Overall, "overall:\u00A097.86"),
        Change("no-break space after a hyphen", Scores, "  - indicator: 1\n", "  -\u00A0indicator: 1\n"),
        Change("no-break space as indentation", Units, Finance, "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0th: \"กองคลัง\""),
        Change("zero-width space in a key", Scores, Overall, "over\u200Ball: 97.86"),
        Change("zero-width space as indentation", Scores, "    value: 98.84", "\u200B    value: 98.84"),
        Change("line separator", Units, Finance, "      th: \"กอง\u2028คลัง\""),
    ];

    private static IEnumerable<OfficerMistake> Keys =>
    [
        Change("Thai key", Disclosures, "    answer: disclosed", "    คำตอบ: disclosed"),
        Change("capital key", Scores, Overall, "Overall: 97.86"),
        Change("misspelt key", Scores, "printedName:", "printedNmae:"),
        Change("key of another place", Disclosures, "  - item: O2   # ข้อมูลผู้บริหาร\n", "  - item: O2   # ข้อมูลผู้บริหาร\n    url: https://www.lopburicity.go.th/executives\n"),
        Change("Thai name of a unit for its id", Analysis, "units: [strategy-budget, legal]", "units: [กองคลัง, legal]"),
        Change("English name of a unit for its id", Analysis, "units: [strategy-budget, legal]", "units: [Finance Division, legal]"),
        Change("a key twice", Scores, "grade: AA", "grade: AA\ngrade: AA"),
        Change("a key without a value", Scores, "grade: AA", "grade:"),
    ];

    private static IEnumerable<OfficerMistake> Values =>
    [
        Change("address straight after evidence", Disclosures, "    evidence:\n" + FirstEvidence, "    evidence: https://lopburicity.go.th/organizational-structure\n"),
        Change("list of bare addresses", Disclosures, "    evidence:\n" + FirstEvidence, "    evidence:\n      - https://lopburicity.go.th/organizational-structure\n"),
        Change("units without brackets", Analysis, "units: [strategy-budget, legal]", "units: strategy-budget, legal"),
        Change("day as it is spoken", Scores, "date: 2022-08-04", "date: 4 ส.ค. 65"),
        Change("day with slashes", Scores, "date: 2022-08-04", "date: 04/08/2565"),
        Change("day in full", Scores, "date: 2022-08-04", "date: ๔ สิงหาคม ๒๕๖๕"),
        Change("day without zeros", Scores, "date: 2022-08-04", "date: 2022-8-4"),
        Change("day of the Buddhist era", Scores, "date: 2022-08-04", "date: 2565-08-04"),
        Change("word of ITAS", Disclosures, "answer: disclosed", "answer: มี"),
        Change("year of the common era in a file", Scores, "fiscalYear: 2565", "fiscalYear: 2022"),
        Change("year of two digits in a file", Scores, "fiscalYear: 2565", "fiscalYear: 65"),
        Change("comma for a point", Scores, Overall, "overall: 97,86"),
        Change("words with a number", Scores, Overall, "overall: 97.86 คะแนน"),
        Change("mixed digits", Scores, Overall, "overall: 9๗.86"),
        Change("item that is not there", Disclosures, "item: O43", "item: O44"),
        Change("page without a year", Disclosures2566, "          fiscalYear: 2566\n", ""),
    ];

    private static IEnumerable<OfficerMistake> Figures =>
    [
        Change("swapped digits in the total", Scores, Overall, "overall: 97.68"),
        Change("swapped digits in one score", Scores, "value: 94.70", "value: 49.70"),
        Change("lost point", Scores, "value: 94.70", "value: 9470"),
        Change("swapped digits in a Thai finding", Analysis, "ตัวชี้วัดการแก้ไขปัญหาการทุจริต ได้คะแนนเฉลี่ยร้อยละ ๙๗.๓๑", "ตัวชี้วัดการแก้ไขปัญหาการทุจริต ได้คะแนนเฉลี่ยร้อยละ ๙๗.๑๓"),
        Change("swapped digits in an English finding", Analysis, "with an average of 94.70 per cent", "with an average of 97.40 per cent"),
        Change("wrong strength", Analysis, "strengths: [9, 10]", "strengths: [2]"),
        Change("wrong grade", Scores, "grade: AA", "grade: A"),
    ];

    private static IEnumerable<OfficerMistake> AddressesTyped =>
    [
        Change("Drive viewer", Disclosures, FirstUrl, "url: https://drive.google.com/file/d/1AbCdEfGhIjKlMnOp/view?usp=sharing"),
        Change("Docs editor", Disclosures, FirstUrl, "url: https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit"),
        Change("shortener", Disclosures, FirstUrl, "url: https://bit.ly/3abcdef"),
        Change("address of the office's network", Disclosures, FirstUrl, "url: http://192.168.1.10/oit/o1.pdf"),
        Change("this very computer", Disclosures, FirstUrl, "url: http://localhost/o1"),
        Change("a file of one's own disk", Disclosures, FirstUrl, "url: 'C:\\Users\\ita\\o1.pdf'"),
        Change("file scheme", Disclosures, FirstUrl, "url: file:///C:/ita/o1.pdf"),
        Change("one slash", Disclosures, FirstUrl, "url: https:/lopburicity.go.th/o1"),
        Change("scheme twice", Disclosures, FirstUrl, "url: https://https://lopburicity.go.th/o1"),
        Change("no scheme", Disclosures, FirstUrl, "url: www.lopburicity.go.th/o1"),
        Change("space at the end, in quotes", Disclosures, FirstUrl, "url: \"https://lopburicity.go.th/o1 \""),
        Change("mail for an address", Disclosures, FirstUrl, "url: saraban@lopburicity.go.th"),
        Change("telephone for an address", Disclosures, FirstUrl, "url: \"036 411 047\""),
        Change("comma in the host", Disclosures, FirstUrl, "url: https://lopburicity,go.th/o1"),
        Change("a search result", Disclosures, FirstUrl, "url: https://www.google.com/url?q=https://lopburicity.go.th/o1"),
        Change("home page", Disclosures, FirstUrl, "url: https://www.lopburicity.go.th/"),
    ];

    private static IEnumerable<OfficerMistake> ThaiTexts =>
    [
        Change("replacement character", Units, Finance, "      th: \"กอง\uFFFDคลัง\""),
        Change("glyph of an old font", Units, "th: \"สำนักช่าง\"", "th: \"สำนักช\uF70Aาง\""),
        Change("mark without its letter", Units, Finance, "      th: \"่กองคลัง\""),
        Change("blank inside a word", Units, "th: \"สำนักช่าง\"", "th: \"สำนักช า่ ง\""),
        Change("sara am in two parts", Units, "th: \"สำนักช่าง\"", "th: \"สํานักช่าง\""),
        Change("sara e twice", Units, "th: \"กองสาธารณสุขและสิ่งแวดล้อม\"", "th: \"กองสาธารณสุขเเละสิ่งเเวดล้อม\""),
    ];

    private static IEnumerable<OfficerMistake> Articles =>
    [
        Change("no head", About, "---\ntitle: \"เกี่ยวกับเว็บไซต์นี้\"\n---\n", ""),
        Change("list in Thai digits", About, "## ภาษาอังกฤษ\n", "## ภาษาอังกฤษ\n\nมีสองข้อ\n๑. ข้อหนึ่ง\n๒. ข้อสอง\n") with { Answers = 0 },
        Change("link with spaces", About, "## ภาษาอังกฤษ\n", "## ภาษาอังกฤษ\n\nอ่าน[แผน](files/แผน 2565.pdf)ได้\n"),
        Change("single stars beside Thai", About, "## ภาษาอังกฤษ\n", "## ภาษาอังกฤษ\n\nคำ*(เอียง)*ต่อท้าย\n"),
        Change("dead link", About, "## ภาษาอังกฤษ\n", "## ภาษาอังกฤษ\n\nดู[คะแนน](../2565/score/)\n"),
        Change("wrong anchor", About, "## ภาษาอังกฤษ\n", "## ภาษาอังกฤษ\n\nดู[ข้างล่าง](#ไม่มี)\n"),
        Change("heading without a space", About, "## ภาษาอังกฤษ\n", "##ภาษาอังกฤษ\n"),
        Change("figure in an article", About, "ตัวชี้วัดที่ 9 และ 10 คือ 100.00", "ตัวชี้วัดที่ 9 และ 10 คือ 99.00"),
    ];

    private static IEnumerable<OfficerMistake> Files =>
    [
        Bytes("Word document", Scores, [0x50, 0x4B, 3, 4, 20, 0, 6, 0, .. Encoding.ASCII.GetBytes("[Content_Types].xml word/document.xml")]),
        Bytes("PDF", Scores, Encoding.ASCII.GetBytes("%PDF-1.7\n%\u00E2\n1 0 obj")),
        Bytes("old Office file", Scores, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64]]),
        Bytes("empty file", Scores, []),
        Bytes("TIS-620", Scores, [.. Encoding.ASCII.GetBytes("fiscalYear: 2565\noverall: 97.86 # "), 0xA4, 0xD0, 0xE1, 0xB9, 0xB9, 0x0A]),
    ];
}
