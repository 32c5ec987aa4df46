using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Preview;
using Prongsai.Preview.Sites;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>serve</c>: the site in a browser of this machine, made anew whenever a file is saved. Nothing is published.</summary>
internal sealed class ServeCommand(AppIo io, CommonOptions options)
{
    public const string Name = "serve";

    private readonly Option<int?> _port = Choices.Number(
        "--port", IPEndPoint.MaxPort, "พอร์ตที่ใช้ (ถ้าไม่บอก: พอร์ตว่างตั้งแต่ 4321) / the port (default: the first free one from 4321)", "port");

    private readonly Option<bool> _noOpen = new("--no-open") { Description = "ไม่ต้องเปิดเบราว์เซอร์ / do not open the browser" };

    public Command Create()
    {
        var command = new Command(Name, "ดูตัวอย่างเว็บไซต์ที่เปลี่ยนตามทุกครั้งที่บันทึกไฟล์ / preview the site; it follows every save")
        {
            options.Content, options.Themes, options.Frameworks, options.Strict, options.Messages, _port, _noOpen,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken stop)
    {
        var language = result.GetValue(options.Messages);
        using var server = PreviewServer.TryOpen(result.GetValue(_port));
        if (server is null)
        {
            return FailPort(result, result.GetValue(_port) ?? PreviewServer.FirstPort);
        }

        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), server.Port).Uri;
        language
            .Pick(new($"ดูตัวอย่างที่ {address} กด Ctrl-C เพื่อเลิก", $"The preview is at {address}; Ctrl-C ends it."))
            .ToList()
            .ForEach(io.Out.WriteLine);
        if (io.IsTerminal && !result.GetValue(_noOpen))
        {
            DefaultBrowser.Open(address);
        }

        var pipeline = new PreviewPipeline(options.Settings(result, publish: false), options.InFolder(result, io));
        var lines = new PreviewLines(io.Out, language);
        try
        {
            await server.RunAsync(new PreviewSource(pipeline.Folders, changed => ToldAsync(pipeline, lines, changed)), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // that is how a preview ends
        }

        return ExitCode.Good;
    }

    private static async Task<PreviewBuild> ToldAsync(PreviewPipeline pipeline, PreviewLines lines, ImmutableHashSet<string> changed)
    {
        var watch = Stopwatch.StartNew();
        var build = await pipeline.BuildAsync(changed).ConfigureAwait(false);
        lines.Built(build, watch.Elapsed);
        return build.Check is not { } check ? build : build with
        {
            Check = () =>
            {
                var found = check();
                lines.Checked(build.Diagnostics, found);
                return found;
            },
        };
    }

    private int FailPort(ParseResult result, int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(CliDiagnostics.PortTaken, new SourceFile($"{IPAddress.Loopback}:{number}", "").Span(0, 0), number);
        DiagnosticReporter.For(DiagnosticFormat.Pretty, result.GetValue(options.Messages), io.Out).Report(diagnostics.ToSorted());
        return ExitCode.Environment;
    }
}
