using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>menu</c>, which a double click opens: the verbs that an officer needs, by number, until there is nothing more to do.
/// </summary>
internal sealed class MenuCommand(AppIo io, CommonOptions options, Func<string[], int> run)
{
    private const string Leave = "0";

    private const int BeginSite = 1;

    private static readonly ImmutableArray<Choice> Choices =
    [
        new(new("เริ่มเว็บไซต์ของหน่วยงาน", "Begin the agency's site"), ["new", "site"]),
        new(new("สร้างเว็บไซต์", "Build the site"), ["build"]) { Opens = true },
        new(new("ตรวจ", "Check"), ["check"]),
        new(new("ดูตัวอย่าง (หน้าเว็บเปลี่ยนตามเมื่อบันทึก กด Ctrl-C เพื่อเลิก)", "Preview (follows every save; Ctrl-C ends it)"), ["serve"]),
        new(new("ตรวจลิงก์", "Check the links"), ["links"]),
        new(new("สรุปความพร้อม", "Readiness"), ["status"]),
        new(new("เริ่มปีงบประมาณใหม่", "Begin a fiscal year"), ["new", "year"]) { Asks = new("ปีงบประมาณ พ.ศ.", "Fiscal year, B.E.") },
        new(new("ดูข้อความภาษาไทยที่เสียและซ่อมได้", "See damaged Thai that can be mended"), ["mend"]),
        new(new("ซ่อมข้อความที่เสีย", "Mend it"), ["mend", "--write"]),
        new(new("ทำสมุดงาน Excel ไว้กรอก", "Make a workbook to fill in with Excel"), ["export"]),
        new(new("อ่านสมุดงานที่กรอกแล้ว หรือตารางผลคะแนน", "Read the workbook back, or a table of results"), ["import"])
        {
            Asks = new("ชื่อแฟ้ม ลากแฟ้มมาวางได้ (Enter = สมุดงานล่าสุด)", "The file, which can be dropped here (Enter: the latest workbook)"),
            Usual = LatestWorkbook,
        },
        new(new("บันทึกรายงานของมาตรการ", "File a report on a measure"), ["report"]) { Asks = new("มาตรการที่", "Measure number") },
        new(new("ทำรายงานความก้าวหน้า", "Make the progress report"), ["followup"]),
        new(new("เผยแพร่", "Publish"), ["publish", "--to"]) { Asks = new("โฟลเดอร์ หรือ sftp://ชื่อ@โฮสต์/โฟลเดอร์", "A folder, or sftp://name@host/folder") },
        new(new("ตรวจเครื่องนี้", "Check this machine"), ["doctor"]),
    ];

    public Command Create()
    {
        var command = new Command("menu", "เมนูสำหรับเจ้าหน้าที่ / a menu of what officers need") { options.Messages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var project = options.InFolder(result, io);
        var language = result.GetValue(options.Messages);
        void Say(BilingualText text) => io.Out.WriteLine(language.Show(text));
        while (true)
        {
            io.Out.WriteLine();
            Say(new("โปร่งใส", "Prongsai"));
            Choices.Select((c, i) => (Number: i + 1, c.Name)).ToList().ForEach(c => Say(new($"  {c.Number}. {c.Name.Thai}", c.Name.English)));
            Say(new($"  {Leave}. ออก", "Leave"));
            if (!Directory.Exists(project.Full("content")))
            {
                Say(new($"ยังไม่มีข้อมูลในโฟลเดอร์นี้ เลือก {BeginSite} เพื่อเริ่ม", $"There is no content here yet: choose {BeginSite} to begin."));
            }

            var answer = Ask(new("เลือกหมายเลข", "Number"), language);
            if (answer is null || ThaiText.ToArabicDigits(answer) == Leave)
            {
                return ExitCode.Good;
            }

            if (int.TryParse(ThaiText.ToArabicDigits(answer), System.Globalization.CultureInfo.InvariantCulture, out var number) && Choices.ElementAtOrDefault(number - 1) is { } choice)
            {
                Start(choice, project, language, result);
            }
        }
    }

    private void Start(Choice choice, AppIo project, MessageLanguage language, ParseResult result)
    {
        string[] more = choice.Asks is { } question && (Ask(question, language)?.Trim('"') is { Length: > 0 } answer ? answer : choice.Usual(project)) is { } word ? [word] : [];
        var code = run([.. choice.Verb, .. more, "--root", project.WorkingFolder, "--messages", $"{result.GetValue(options.Messages)}"]);
        if (code == ExitCode.Good && choice.Opens && io.IsTerminal)
        {
            DefaultBrowser.Open(new Uri(project.Full("output/index.html")));
        }
    }

    private string? Ask(BilingualText question, MessageLanguage language)
    {
        io.Out.Write($"{language.Show(question)}: ");
        return io.In.Value.ReadLine()?.Trim();
    }

    private static string? LatestWorkbook(AppIo project)
    {
        var folder = project.Full(FilesCommand.StandardFolder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "content-*.xlsx").Order(StringComparer.Ordinal).LastOrDefault() : null;
    }

    /// <summary>One line of the menu, and the verb that it starts.</summary>
    private sealed record Choice(BilingualText Name, ImmutableArray<string> Verb)
    {
        /// <summary>What is asked before, where the verb needs it.</summary>
        public BilingualText? Asks { get; init; }

        /// <summary>What an empty answer means; null for nothing.</summary>
        public Func<AppIo, string?> Usual { get; init; } = _ => null;

        /// <summary>Whether the site is opened afterwards.</summary>
        public bool Opens { get; init; }
    }
}
