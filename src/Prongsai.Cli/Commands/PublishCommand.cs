using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Transferring;
using Prongsai.Cli.Usage;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>publish</c>: brings the built site into another folder or to a host over SFTP, only what has changed, and reads it back.</summary>
internal sealed class PublishCommand(AppIo io, CommonOptions options)
{
    private readonly Option<string> _to = new Option<string>("--to")
    {
        Description = "ปลายทาง: โฟลเดอร์ หรือ sftp://ผู้ใช้@โฮสต์/โฟลเดอร์ / where to: a folder, or sftp://user@host/folder",
        HelpName = "folder|sftp",
        Required = true,
    }.Holding(
        word => !SftpPlace.IsMeant(word) || SftpPlace.Parse(word) is not null,
        "ต้องเป็น sftp://ผู้ใช้@โฮสต์[:พอร์ต]/โฟลเดอร์ ไม่มีรหัสผ่านในนั้น / must be sftp://user@host[:port]/folder, without a password in it");

    private readonly Option<string?> _key = new("--key")
    {
        Description = "ไฟล์กุญแจส่วนตัวสำหรับ SFTP (ถ้าไม่บอก: ~/.ssh/id_*) / the private key file for SFTP (default: ~/.ssh/id_*)",
        HelpName = "file",
    };

    private readonly Option<string?> _hostKey = new Option<string?>("--host-key")
    {
        Description = "กุญแจของโฮสต์ที่ผู้ดูแลโฮสต์ยืนยันแล้ว เมื่อไม่มีคนตอบ / the host's key as its webmaster confirmed it, where nobody is there to answer",
        HelpName = "SHA256:…",
    }.Holding(
        word => word.StartsWith(HostKey.Prefix, StringComparison.Ordinal) && word.Length > HostKey.Prefix.Length,
        $"ต้องขึ้นต้นด้วย {HostKey.Prefix} / must begin with {HostKey.Prefix}");

    private readonly Option<bool> _force = new("--force")
    {
        Description = "ทับไฟล์ของผู้อื่นที่ปลายทางที่ชื่อตรงกัน / replace files of others there that have the same names",
    };

    private readonly Option<bool> _takeOver = new("--take-over")
    {
        Description = "รับช่วงจากการส่งของเครื่องอื่นที่หยุดไปแล้ว / take over from a run of another machine that has stopped",
    };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description = "แล้วเทียบกับที่อยู่จริงของเว็บไซต์ อย่างคำสั่ง verify / then hold the site's public address against output, as verify does",
    };

    public Command Create()
    {
        var command = new Command("publish", "ส่งเว็บไซต์ที่สร้างแล้วไปยังโฟลเดอร์หรือโฮสต์ / send the built site to a folder or a host")
        {
            _to, _key, _hostKey, _force, _takeOver, _verify, options.Content, options.Output, options.Format, options.Messages,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        var project = options.InFolder(result, io);
        var to = result.GetValue(_to) ?? "";
        var (output, content) = (result.GetValue(options.Output) ?? "output", result.GetValue(options.Content) ?? "content");
        if (!SftpPlace.IsMeant(to) && Array.Find([output, content], f => Overlap(project, f, to)) is { } other)
        {
            return options.Misused(result, io, new(
                $"ส่งไปยัง {to} ไม่ได้ เพราะทับซ้อนกับ {other} โปรดระบุ --to เป็นโฟลเดอร์อื่น",
                $"Cannot publish to {to}: it overlaps {other}. Name another folder with --to."));
        }

        var run = new PublishRun(io, options, result)
        {
            To = to,
            Key = result.GetValue(_key) is { } key ? project.Full(key) : null,
            HostKey = result.GetValue(_hostKey),
            Force = result.GetValue(_force),
            TakeOver = result.GetValue(_takeOver),
        };
        var code = run.Run();
        return code == ExitCode.Good && result.GetValue(_verify) ? await Verify(result, project.Full(output)).ConfigureAwait(false) : code;
    }

    private async Task<int> Verify(ParseResult result, string output) => BuiltSite.SummaryIn(output)?.BaseAddress is { } address
        ? await new LiveCheck(io, options).RunAsync(result, address, LiveCheck.StandardSeconds).ConfigureAwait(false)
        : options.Fail(result, io, CliDiagnostics.NothingToCompare, output, output);

    private static bool Overlap(AppIo project, string folder, string to) =>
        FolderPlace.IsInside(project.Full(folder), project.Full(to)) || FolderPlace.IsInside(project.Full(to), project.Full(folder));
}
