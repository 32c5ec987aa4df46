using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>status</c>: which OIT items of a year are ready, why the others are not, and what they are worth.</summary>
internal sealed class StatusCommand(AppIo io, CommonOptions options)
{
    private readonly Option<int?> _year = new("--year")
    {
        Description = "ปีงบประมาณ พ.ศ. (ค่าเริ่มต้น: ปีล่าสุดที่มีข้อ OIT) / fiscal year, Buddhist era (default: the latest with OIT items)",
        HelpName = "year",
    };

    public Command Create()
    {
        var command = new Command("status", "ความพร้อมของข้อ OIT / readiness of the OIT items") { _year };
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
        var place = result.GetValue(options.Root) is { } root ? io with { WorkingFolder = io.Full(root) } : io;
        var model = new ModelPipeline(settings, place, diagnostics, _ => { }).Load();
        var format = result.GetValue(options.Format);
        if (model is null)
        {
            DiagnosticReporter.For(format, result.GetValue(options.Messages), io.Out).Report(diagnostics.ToSorted());
            return diagnostics.ToSorted().Any(d => d.Severity == DiagnosticSeverity.Error && d.Descriptor.IsEnvironment) ? ExitCode.Environment : ExitCode.Errors;
        }

        var years = model.Model.Years.Select(y => YearReadiness.Of(model.Model, y)).OfType<YearReadiness>().ToList();
        var asked = result.GetValue(_year);
        if (years.LastOrDefault(y => asked is null || y.Framework.Year.BuddhistEra == asked) is not { } readiness)
        {
            io.Error.WriteLine($"ไม่มีข้อ OIT ของปีที่ระบุ ปีที่มี: {string.Join(", ", years.Select(y => y.Framework.Year))}");
            io.Error.WriteLine($"There are no OIT items of that year. Years with items: {string.Join(", ", years.Select(y => y.Framework.Year))}");
            return ExitCode.Usage;
        }

        new ReadinessReport(io.Out, format, result.GetValue(options.Messages)).Write(readiness, model.Model);
        return ExitCode.Good;
    }
}
