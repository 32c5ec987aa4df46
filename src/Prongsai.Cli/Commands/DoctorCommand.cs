using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Doctoring;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Transferring;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>doctor</c>: whether this machine has what the site needs; and, for who takes over, a page on how the site works.</summary>
internal sealed class DoctorCommand(AppIo io, CommonOptions options)
{
    private readonly Option<string?> _handover = new("--handover")
    {
        Description = "เขียนหน้า “เว็บไซต์นี้ทำงานอย่างไร” ให้ผู้รับช่วงต่อ (ไม่เผยแพร่) / write a page on how this site works, for who takes over (not published)",
        HelpName = "file.html",
    };

    public Command Create()
    {
        var command = new Command("doctor", "ตรวจว่าเครื่องนี้พร้อม และทำหน้าส่งมอบงาน / check this machine, and make the page for handing over")
        {
            _handover, options.Output,
        };
        foreach (var option in options.Shared)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var (settings, project) = (options.Settings(result, publish: true), options.InFolder(result, io));
        if (result.GetValue(_handover) is { } page)
        {
            return Write(result, settings, project, page);
        }

        var lines = new Examination(settings, project).All();
        new HealthReport(io.Out, result.GetValue(options.Messages)).Write(lines, result.GetValue(options.Format));
        return lines.Any(l => l.State == HealthState.Wrong) ? ExitCode.Errors : ExitCode.Good;
    }

    private int Write(ParseResult result, BuildSettings settings, AppIo project, string page)
    {
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        if (new ModelPipeline(settings, project, diagnostics, _ => { }).Load() is not { } valid)
        {
            DiagnosticReporter.For(result.GetValue(options.Format), result.GetValue(options.Messages), io.Out, project.Full).Report(diagnostics.ToSorted());
            return ExitCode.OfErrors(diagnostics.ToSorted());
        }

        try
        {
            var html = new HandoverPage(valid.Model, settings, project).Write();
            OneFile.Write(project.Full(page), file => file.Write(html));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return options.Fail(result, io, TransferDiagnostics.FileNotWritten, DisplayPath.Of(page), DisplayPath.Of(page), e.Message);
        }

        options.Say(result, io, new BilingualText($"เขียนหน้าส่งมอบงานไว้ที่ {page} แล้ว", $"Wrote the page for handing over to {page}."));
        return ExitCode.Good;
    }
}
