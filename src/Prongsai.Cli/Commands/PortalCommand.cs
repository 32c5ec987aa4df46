using System.CommandLine;
using System.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>portal</c>: the site that leads to all sites in the output folder, for when they were built in parts.</summary>
internal sealed class PortalCommand(AppIo io, CommonOptions options)
{
    public Command Create()
    {
        var command = new Command("portal", "สร้างหน้ารวมหน่วยงานจากเว็บไซต์ทั้งหมดใน output / build the portal to all sites in output")
        {
            options.Portal, options.Output, options.Force, options.Themes, options.Strict, options.Format, options.Messages,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        var watch = Stopwatch.StartNew();
        var (format, language) = (result.GetValue(options.Format), result.GetValue(options.Messages));
        var settings = options.Settings(result, publish: true);
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var progress = new StageProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty);
        var project = options.InFolder(result, io);
        var pipeline = new PortalPipeline(settings, options.PortalContent(result), project, diagnostics, progress.Show);
        var outcome = await pipeline.RunAsync(publish: true).ConfigureAwait(false);
        progress.Clear();
        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(format, language, io.Out, project.Full).Report(sorted);
        if (format == DiagnosticFormat.Pretty)
        {
            new Summary(project, language).Write(outcome, sorted, pipeline.Own, watch.Elapsed);
        }

        return outcome.ExitCodeWith(sorted);
    }
}
