using System.CommandLine;
using System.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Commands;

/// <summary>The verbs <c>build</c> and <c>check</c>: the same line of stages, with and without publishing.</summary>
internal sealed class BuildCommand(AppIo io, CommonOptions options)
{
    public Command Build()
    {
        var command = new Command("build", "สร้างเว็บไซต์ลงใน output / build the site into output")
        {
            options.Output, options.Force, options.Sites, options.Shard, options.Portal, options.Checks,
        };
        Add(command);
        command.SetAction((result, _) => RunAsync(result, publish: true));
        return command;
    }

    public Command Check()
    {
        var command = new Command("check", "ตรวจข้อมูลและหน้าเว็บโดยไม่เขียนไฟล์ / check content and pages without writing")
        {
            options.Sites, options.Shard, options.Portal,
        };
        Add(command);
        command.SetAction((result, _) => RunAsync(result, publish: false));
        return command;
    }

    public async Task<int> RunAsync(ParseResult result, bool publish)
    {
        if (result.GetValue(options.Sites) is { } pattern)
        {
            return await new ManySitesRun(io, options).RunAsync(result, pattern, publish).ConfigureAwait(false);
        }

        var watch = Stopwatch.StartNew();
        var format = result.GetValue(options.Format);
        var settings = options.Settings(result, publish);
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var progress = new StageProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty);
        var project = options.InFolder(result, io);
        var pipeline = new BuildPipeline(settings, project, diagnostics, progress.Show);
        var outcome = await pipeline.RunAsync(publish).ConfigureAwait(false);
        progress.Clear();
        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(format, result.GetValue(options.Messages), io.Out, project.Full).Report(DiagnosticReporter.Shown(sorted, format, publish));
        if (format == DiagnosticFormat.Pretty)
        {
            new Summary(project, result.GetValue(options.Messages)).Write(outcome, sorted, settings, watch.Elapsed);
        }

        return outcome.ExitCodeWith(sorted);
    }

    private void Add(Command command)
    {
        foreach (var option in options.Shared)
        {
            command.Add(option);
        }
    }
}
