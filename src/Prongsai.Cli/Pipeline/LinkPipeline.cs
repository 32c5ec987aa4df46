using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Links;
using Prongsai.Links.Judging;
using Prongsai.Links.Fetching;
using Prongsai.Site.Routing;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// Opens the links of a valid model and adds what was seen to the record. Only the verb <c>links</c> uses it; a build never touches the
/// network.
/// </summary>
internal sealed class LinkPipeline(BuildSettings settings, LinkOptions options, AppIo io, DiagnosticBag diagnostics)
{
    /// <summary>What was checked; null after a diagnostic that came before the first request.</summary>
    public async Task<LinkOutcome?> RunAsync(
        DisclosureModel model, Action<int, int> progress, CancellationToken stop)
    {
        var answered = model.Years.Where(y => y.Disclosures is not null).Select(y => y.Year);
        var years = answered.Where(y => options.Years.IsEmpty || options.Years.Contains(y)).ToList();
        var record = new LinkRecordFolder(io.Full(settings.RecordIn(io)), io.Today);
        var evidence = model.Years.Where(y => years.Contains(y.Year)).SelectMany(model.EvidenceOf).Select(e => e.Evidence).ToList();
        var unrecorded = options.Url is { } url && url != model.Settings.BaseAddress ? url : null;
        var isRecorded = unrecorded is null || evidence.Exists(e => e.Address is not null);
        if (isRecorded && !Try(() => record.Prepare(years)))
        {
            return null;
        }

        var checker = new LinkChecker(
            OptionsFor(model, options) with { Keep = options.Keep ? record.Keep : null, Own = evidence => options.IsOwnOpened ? OwnOf(evidence, model) : null }, io.Clock);
        bool Recorded(LinkCheck check) => unrecorded?.IsBaseOf(check.Address) != true;
        LinkCheckRun run;
        using (var journal = isRecorded ? record.Begin() : null)
        {
            run = await checker.CheckAsync(model, years, new Watch(progress, c => journal?.Add(Recorded(c) ? c : null)), stop).ConfigureAwait(false);
            if (isRecorded && Try(() => record.Append(run.Checks.Where(Recorded))))
            {
                journal?.End();
            }
        }

        if (record.Failure is { } failure)
        {
            Report(failure);
        }

        return new LinkOutcome(run.Checks, run.Links)
        {
            Unrecorded = unrecorded,
            LeftOut = options.IsOwnOpened ? 0 : evidence.Count(e => PageKeys.OnSite(e) is not null),
        };
    }

    /// <summary>How links are opened, by which agency's site.</summary>
    public static LinkCheckOptions OptionsFor(DisclosureModel model, LinkOptions options)
    {
        var version = typeof(LinkPipeline).Assembly.GetName().Version?.ToString(3);
        var userAgent = $"Prongsai/{version} (+link check for {model.Settings.BaseAddress.AbsoluteUri})";
        var check = new LinkCheckOptions(new FetchOptions(userAgent) { AllowPrivate = options.AllowPrivate }) { Origin = options.Url };
        return options.RunTime is { } time ? check with { RunTime = time } : check;
    }

    /// <summary>Where evidence of this site is opened, with the hash that a document must have there; null for evidence elsewhere.</summary>
    private OwnEvidence? OwnOf(Evidence evidence, DisclosureModel model) =>
        PageKeys.OnSite(evidence) is { } route
            ? new OwnEvidence(
                new Uri(route.Under(options.Url ?? model.Settings.BaseAddress)),
                evidence.Document is { } document ? model.FileOf(document).Sha256 : null)
            : null;

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

    /// <summary>Shows how far a run is, and hands on what it sees.</summary>
    private sealed class Watch(Action<int, int> report, Action<LinkCheck> seen) : LinkProgress
    {
        public override void Report(int done, int all) => report(done, all);

        public override void Seen(LinkCheck check) => seen(check);
    }
}

/// <summary>The options of one check of links; no years means all.</summary>
internal sealed record LinkOptions(ImmutableArray<FiscalYear> Years, bool AllowPrivate, bool Keep, TimeSpan? RunTime)
{
    /// <summary>True to open evidence of this site too.</summary>
    public bool IsOwnOpened { get; init; }

    /// <summary>Where this site is served, for its own evidence; null for its public address.</summary>
    public Uri? Url { get; init; }
}

/// <summary>What became of one check of links, and of how many.</summary>
internal sealed record LinkOutcome(ImmutableArray<LinkCheck> Checks, int Links)
{
    /// <summary>Below it nothing is recorded, since it is not the site's public address; null where all is.</summary>
    public Uri? Unrecorded { get; init; }

    /// <summary>How much evidence lies on this site and was not to be opened.</summary>
    public int LeftOut { get; init; }
}
