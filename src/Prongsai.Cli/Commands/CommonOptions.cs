using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The options that several verbs share, spelled the same everywhere.</summary>
internal sealed class CommonOptions
{
    /// <summary>The folder that relative paths start from. Every verb has it, so that a script can pass it whatever it runs.</summary>
    public Option<string?> Root { get; } = new("--root")
    {
        Description = "โฟลเดอร์โครงการ (ถ้าไม่บอก: โฟลเดอร์ปัจจุบัน) / the project's folder (default: the current one)",
        HelpName = "folder",
        Recursive = true,
    };

    public Option<string> Content { get; } = Folder("--content", "content", "โฟลเดอร์ข้อมูล / the content folder");

    public Option<string> Themes { get; } = Folder("--themes", "themes", "โฟลเดอร์ธีม / the folder of themes");

    public Option<string?> Frameworks { get; } = new("--frameworks")
    {
        Description = "โฟลเดอร์กรอบการประเมินของประเทศ (ถ้าไม่บอก: ที่มากับโปรแกรม) / the folder of national frameworks (default: the program's own)",
        HelpName = "folder",
    };

    public Option<string> Output { get; } = Folder("--output", "output", "โฟลเดอร์ผลลัพธ์ / the folder to publish into");

    public Option<bool> Strict { get; } = new("--strict") { Description = "นับคำเตือนเป็นข้อผิดพลาด / treat warnings as errors" };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "ลบหรือแทนที่ไฟล์ในโฟลเดอร์ผลลัพธ์ที่โปรแกรมไม่ได้สร้าง / delete or replace files in the output folder that the tool did not make",
    };

    public Option<DiagnosticFormat> Format { get; } = Choices.Option(
        "--format", DiagnosticFormat.Pretty, "รูปแบบผล: pretty สำหรับคนอ่าน line และ json สำหรับโปรแกรม / the form of the result: pretty for people, line and json for programs");

    public Option<MessageLanguage> Messages { get; } = Choices.Option("--messages", MessageLanguage.Both, "ภาษาของข้อความ / the language of messages");

    public Option<string?> Sites { get; } = new("--sites")
    {
        Description = "สร้างหลายหน่วยงาน หนึ่งโฟลเดอร์ข้อมูลต่อหน่วยงาน / build many agencies, one content folder each, such as 'agencies/*'",
        HelpName = "pattern",
    };

    public Option<string?> Shard { get; } = new Option<string?>("--shard")
    {
        Description = "กับ --sites: เฉพาะส่วนนี้ของทั้งหมด / with --sites: only this part of them, such as 3/16",
        HelpName = "part/parts",
    }.Holding(word => Pipeline.Shard.Parse(word) is not null, "ต้องเป็นส่วนที่เท่าไรของทั้งหมด เช่น 3/16 / must be a part of all parts, such as 3/16");

    public Option<OutputChecks> Checks { get; } = Choices.Option(
        "--checks", OutputChecks.On, "ตรวจหน้าเว็บที่สร้าง: on หรือ off (เร็วขึ้น แต่ลิงก์เสียไม่มีใครพบ) / check the pages that were made: on, or off, which is faster and finds no broken link");

    public Option<string> Portal { get; } = Folder(
        "--portal", PortalPipeline.StandardContent, "โฟลเดอร์ข้อมูลของหน้ารวมหน่วยงาน / the content folder of the portal to all agencies");

    public CommonOptions() => Shard.Validators.Add(result =>
    {
        if (result.GetResult(Sites) is null)
        {
            result.AddError("--shard ใช้คู่กับ --sites เท่านั้น / --shard is for --sites only.");
        }
    });

    public IEnumerable<Option> Shared => [Content, Themes, Frameworks, Strict, Format, Messages];

    /// <summary>The same ways to the outside, with relative paths starting in the folder that <c>--root</c> names.</summary>
    public AppIo InFolder(ParseResult result, AppIo io) =>
        result.GetValue(Root) is { } root ? io with { WorkingFolder = io.Full(root) } : io;

    /// <summary>Reports the one thing that a run failed at, which the machine is to blame for, and gives the exit code.</summary>
    public int Fail(ParseResult result, AppIo io, DiagnosticDescriptor descriptor, string place, params string[] arguments)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(descriptor, new SourceFile(place, "").Span(0, 0), arguments);
        DiagnosticReporter.For(result.GetValue(Format), result.GetValue(Messages), io.Out, InFolder(result, io).Full).Report(diagnostics.ToSorted());
        return ExitCode.Environment;
    }

    /// <summary>Reports what was found, and gives the exit code.</summary>
    public int Report(ParseResult result, AppIo io, DiagnosticBag diagnostics)
    {
        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(result.GetValue(Format), result.GetValue(Messages), io.Out, InFolder(result, io).Full).Report(sorted);
        return ExitCode.OfErrors(sorted);
    }

    /// <summary>Says to a person, and to nobody else, what was done.</summary>
    public void Say(ParseResult result, AppIo io, BilingualText text)
    {
        if (result.GetValue(Format) == DiagnosticFormat.Pretty)
        {
            result.GetValue(Messages).Pick(text).ToList().ForEach(io.Out.WriteLine);
        }
    }

    /// <summary>Says what is wrong with the command line, and gives the exit code.</summary>
    public int Misused(ParseResult result, AppIo io, BilingualText text)
    {
        result.GetValue(Messages).Pick(text).ToList().ForEach(io.Error.WriteLine);
        return ExitCode.Usage;
    }

    public string PortalContent(ParseResult result) => result.GetValue(Portal) ?? PortalPipeline.StandardContent;

    public BuildSettings Settings(ParseResult result, bool publish) => new(
        result.GetValue(Content) ?? "content",
        result.GetValue(Themes) ?? "themes",
        publish ? result.GetValue(Output) ?? "output" : "output",
        result.GetValue(Strict),
        publish && result.GetValue(Force))
    {
        Checks = result.GetValue(Checks),
        Frameworks = result.GetValue(Frameworks) ?? ShippedFolders.Frameworks,
        ShippedThemes = ShippedFolders.Themes,
    };

    private static Option<string> Folder(string name, string standard, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "folder" };
}
