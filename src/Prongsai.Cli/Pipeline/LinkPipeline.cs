using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links;
using Prongsai.Links.Fetching;

namespace Prongsai.Cli.Pipeline;

/// <summary>Opens the links of a valid model and adds what was seen to the record. The only line that touches the network; no other verb loads it.</summary>
internal sealed class LinkPipeline(BuildSettings settings, LinkSettings wishes, AppIo io, DiagnosticBag diagnostics)
{
    /// <summary>What was checked and how many links there are; null after a diagnostic that came before the first request.</summary>
    public async Task<(ImmutableArray<LinkCheck> Checks, int Links)?> RunAsync(DisclosureModel model, Action<int, int> progress, CancellationToken stop)
    {
        var years = model.Years.Where(y => y.Disclosures is not null && (wishes.Years.IsEmpty || wishes.Years.Contains(y.Year))).Select(y => y.Year).ToList();
        var record = new LinkRecordFolder(io.Full(settings.RecordIn(io)), io.Today);
        if (!Try(() => record.Prepare(years)))
        {
            return null;
        }

        var run = await new LinkChecker(Options(model, record), io.Clock).CheckAsync(model, years, progress, stop).ConfigureAwait(false);
        Try(() => record.Append(run.Checks));
        if (record.Failure is { } failure)
        {
            Report(failure);
        }

        return (run.Checks, run.Links);
    }

    private LinkCheckOptions Options(DisclosureModel model, LinkRecordFolder record)
    {
        var version = typeof(LinkPipeline).Assembly.GetName().Version?.ToString(3);
        var options = new LinkCheckOptions(new FetchOptions($"Prongsai/{version} (+link check for {model.Settings.BaseAddress.AbsoluteUri})") { AllowPrivate = wishes.AllowPrivate })
        {
            Keep = wishes.Keep ? record.Keep : null,
        };
        return wishes.RunTime is { } time ? options with { RunTime = time } : options;
    }

    private bool Try(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception e) when (LinkRecordFolder.IsTrouble(e))
        {
            Report(e);
            return false;
        }
    }

    private void Report(Exception trouble) =>
        diagnostics.Add(CliDiagnostics.RecordNotWritten, new SourceFile(settings.RecordIn(io), "").Span(0, 0), settings.RecordIn(io), trouble.Message);
}

/// <summary>What one check of links is asked for; no years means all.</summary>
internal sealed record LinkSettings(ImmutableArray<FiscalYear> Years, bool AllowPrivate, bool Keep, TimeSpan? RunTime);
