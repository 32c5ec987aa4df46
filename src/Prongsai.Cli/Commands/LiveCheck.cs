using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Verification;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Publishing;

namespace Prongsai.Cli.Commands;

/// <summary>What <c>verify</c> does, also for verbs that end with it: the output folder held against the live site, and told.</summary>
internal sealed class LiveCheck(AppIo io, CommonOptions options)
{
    public const int StandardSeconds = 600;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ParseResult result, Uri root, int seconds)
    {
        var project = options.InFolder(result, io);
        var output = DisplayPath.Of(result.GetValue(options.Output) ?? "output");
        var published = PublishedSiteReader.Read(project.Full(output), output);
        if (published.Files.IsEmpty)
        {
            return options.Fail(result, io, CliDiagnostics.NothingToCompare, output, output);
        }

        var format = result.GetValue(options.Format);
        var progress = new StageProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty);
        using var live = new LiveSite(root);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var verifier = new SiteVerifier(live, root, project.Full(output), published);
        var verification = await verifier
            .RunAsync(done => progress.Show(FormattableString.Invariant($"verify {done}/{published.Files.Length}")), limit.Token)
            .ConfigureAwait(false);
        progress.Clear();
        if (verification.Unreachable is { } reason)
        {
            var shown = result.GetValue(options.Messages) == MessageLanguage.Th ? reason.Thai : reason.English;
            return options.Fail(result, io, CliDiagnostics.SiteUnreachable, root.AbsoluteUri, root.AbsoluteUri, shown);
        }

        new VerificationReport(io.Out, result.GetValue(options.Messages)).Write(verification, format);
        return verification.Differing.Any() || verification.IsServedWrongly ? ExitCode.CheckFailed : ExitCode.Good;
    }
}
