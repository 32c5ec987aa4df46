using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>status</c>: which OIT items of a year are ready, why the others are not, and what they are worth; and which reports on
/// measures are due, overdue or came late on the day of the run.
/// </summary>
internal sealed class StatusCommand(AppIo io, CommonOptions options)
{
    private readonly AskedYear _year = new();

    public Command Create()
    {
        var command = new Command("status", "ความพร้อมของข้อ OIT และรายงานที่ครบกำหนด / readiness of the OIT items, and reports that are due") { _year.Option };
        foreach (var option in options.Shared)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var settings = options.Settings(result, publish: false);
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var project = options.InFolder(result, io);
        var model = new ModelPipeline(settings, project, diagnostics, _ => { }).Load();
        var format = result.GetValue(options.Format);
        if (model is null)
        {
            DiagnosticReporter.For(format, result.GetValue(options.Messages), io.Out, project.Full).Report(diagnostics.ToSorted());
            return ExitCode.OfErrors(diagnostics.ToSorted());
        }

        var years = model.Model.Years.Select(y => YearReadiness.Of(model.Model, y)).OfType<YearReadiness>().ToList();
        FiscalYear[] known = [.. years.Select(y => y.Framework.Year)];
        if (_year.Find(result, known) is not { } year)
        {
            result.GetValue(options.Messages).Pick(_year.Unknown(result, known)).ToList().ForEach(io.Error.WriteLine);
            return ExitCode.Usage;
        }

        if (model.Model.Settings.Security is { } security && security.Expires < io.Today)
        {
            var day = IsoDay.Show(security.Expires);
            result.GetValue(options.Messages)
                .Pick(new(
                    $"security.txt หมดอายุแล้วเมื่อ {day} แก้ security.expires ใน site.yaml",
                    $"security.txt expired on {day}: correct security.expires in site.yaml"))
                .ToList()
                .ForEach(io.Error.WriteLine);
        }

        var readiness = years.Single(y => y.Framework.Year == year);
        new ReadinessReport(io.Out, format, result.GetValue(options.Messages)).Write(
            readiness, ReportDuty.On(io.Today, model.Model), model.Model);
        return ExitCode.Good;
    }
}
