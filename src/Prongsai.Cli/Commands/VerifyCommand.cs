using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Cli.Verification;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Publishing;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>verify</c>: whether the live site is what was built, file by file. It changes nothing anywhere.</summary>
internal sealed class VerifyCommand(AppIo io, CommonOptions options)
{
    private const int StandardSeconds = 600;

    private readonly Option<string?> _url = SiteAddress.Option("ที่อยู่ของเว็บไซต์จริง เช่น https://www.example.go.th/ita/ / the live site's address");

    private readonly Option<int?> _maxSeconds = Choices.Number(
        "--max-seconds", int.MaxValue, $"เวลาทั้งหมดไม่เกินกี่วินาที (ถ้าไม่บอก: {StandardSeconds}) / how many seconds the run may take (default: {StandardSeconds})", "seconds");

    public Command Create()
    {
        _url.Required = true;
        var command = new Command("verify", "เทียบเว็บไซต์จริงกับ output ทีละไฟล์ / hold the live site against output, file by file")
        {
            _url, options.Output, options.Format, options.Messages, _maxSeconds,
        };
        command.SetAction((result, _) => RunAsync(result));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result)
    {
        if (SiteAddress.In(result.GetValue(_url)) is not { } root)
        {
            return ExitCode.Usage;
        }

        var project = options.InFolder(result, io);
        var output = DisplayPath.Of(result.GetValue(options.Output) ?? "output");
        var published = PublishedSiteReader.Read(project.Full(output), output);
        if (published.Files.IsEmpty)
        {
            return Fail(result, CliDiagnostics.NothingToCompare, output, output);
        }

        var format = result.GetValue(options.Format);
        var progress = new StageProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty);
        using var live = new LiveSite(root);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(result.GetValue(_maxSeconds) ?? StandardSeconds));
        var verifier = new SiteVerifier(live, root, project.Full(output), published);
        var verification = await verifier
            .RunAsync(done => progress.Show(FormattableString.Invariant($"verify {done}/{published.Files.Length}")), limit.Token)
            .ConfigureAwait(false);
        progress.Clear();
        if (verification.Unreachable is { } reason)
        {
            var shown = result.GetValue(options.Messages) == MessageLanguage.Th ? reason.Thai : reason.English;
            return Fail(result, CliDiagnostics.SiteUnreachable, root.AbsoluteUri, root.AbsoluteUri, shown);
        }

        new VerificationReport(io.Out, result.GetValue(options.Messages)).Write(verification, format);
        return verification.Differing.Any() ? ExitCode.CheckFailed : ExitCode.Good;
    }

    private int Fail(ParseResult result, DiagnosticDescriptor descriptor, string name, params string[] arguments)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(descriptor, new SourceFile(name, "").Span(0, 0), arguments);
        DiagnosticReporter.For(result.GetValue(options.Format), result.GetValue(options.Messages), io.Out, options.InFolder(result, io).Full).Report(diagnostics.ToSorted());
        return ExitCode.Environment;
    }
}
