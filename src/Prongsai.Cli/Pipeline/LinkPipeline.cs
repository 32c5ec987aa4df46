using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links;
using Prongsai.Links.Fetching;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// Opens the links of a valid model and adds what was seen to the record. Only the verb <c>links</c> uses it; a build never touches the
/// network.
/// </summary>
internal sealed class LinkPipeline(BuildSettings settings, LinkOptions options, AppIo io, DiagnosticBag diagnostics)
{
    /// <summary>What was checked and how many links there are; null after a diagnostic that came before the first request.</summary>
    public async Task<(ImmutableArray<LinkCheck> Checks, int Links)?> RunAsync(
        DisclosureModel model, Action<int, int> progress, CancellationToken stop)
    {
        var answered = model.Years.Where(y => y.Disclosures is not null).Select(y => y.Year);
        var years = answered.Where(y => options.Years.IsEmpty || options.Years.Contains(y)).ToList();
        var record = new LinkRecordFolder(io.Full(settings.RecordIn(io)), io.Today);
        if (!Try(() => record.Prepare(years)))
        {
            return null;
        }

        var checker = new LinkChecker(CheckOptions(model, record), io.Clock);
        var run = await checker.CheckAsync(model, years, progress, stop).ConfigureAwait(false);
        Try(() => record.Append(run.Checks));
        if (record.Failure is { } failure)
        {
            Report(failure);
        }

        return (run.Checks, run.Links);
    }

    private LinkCheckOptions CheckOptions(DisclosureModel model, LinkRecordFolder record)
    {
        var version = typeof(LinkPipeline).Assembly.GetName().Version?.ToString(3);
        var userAgent = $"Prongsai/{version} (+link check for {model.Settings.BaseAddress.AbsoluteUri})";
        var check = new LinkCheckOptions(new FetchOptions(userAgent) { AllowPrivate = options.AllowPrivate })
        {
            Keep = options.Keep ? record.Keep : null,
        };
        return options.RunTime is { } time ? check with { RunTime = time } : check;
    }

    private bool Try(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception e) when (LinkRecordFolder.IsWriteFailure(e))
        {
            Report(e);
            return false;
        }
    }

    private void Report(Exception failure)
    {
        var folder = settings.RecordIn(io);
        diagnostics.Add(CliDiagnostics.RecordNotWritten, new SourceFile(folder, "").Span(0, 0), folder, failure.Message);
    }
}

/// <summary>The options of one check of links; no years means all.</summary>
internal sealed record LinkOptions(ImmutableArray<FiscalYear> Years, bool AllowPrivate, bool Keep, TimeSpan? RunTime);
