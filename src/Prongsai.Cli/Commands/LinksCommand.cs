using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>links</c>: opens every evidence link as an evaluator would, and writes down what was seen.</summary>
internal sealed class LinksCommand(AppIo io, CommonOptions options)
{
    public const string Name = "links";

    private readonly Option<string[]> _years = new("--year")
    {
        Description = "ปีงบประมาณที่ตรวจ ใส่ซ้ำได้ (ถ้าไม่บอก: ทุกปี) / the fiscal year to check, repeatable (default: all)",
        HelpName = "year",
    };

    private readonly Option<bool> _own = new("--own")
    {
        Description = "เปิดหลักฐานที่อยู่ในเว็บไซต์นี้เองด้วย และเทียบเอกสารกับแฟ้มในเนื้อหา / open evidence on this very site too, and hold its documents against the content's files",
    };

    private readonly Option<string?> _url = SiteAddress.Option(
        "กับ --own และ --watch-own: ที่อยู่ที่เว็บไซต์นี้เปิดอยู่ เช่น http://127.0.0.1:8080/ ผลของที่อยู่นั้นไม่ลงบันทึก (ถ้าไม่บอก: ที่อยู่ใน site.yaml) / with --own and --watch-own: where this site is served; what is opened there is not recorded (default: the address in site.yaml)");

    private readonly Option<bool> _allowPrivate = new("--allow-private")
    {
        Description = "เปิดที่อยู่ในเครือข่ายภายในด้วย / open addresses of private networks too",
    };

    private readonly Option<bool> _keep = new("--keep")
    {
        Description = "เก็บสำเนาสิ่งที่เห็นไว้กับบันทึก / keep a copy of what was seen beside the record",
    };

    private readonly Option<int?> _maxSeconds = Choices.Number(
        "--max-seconds", int.MaxValue, "เวลานานที่สุดของการตรวจทั้งหมด เป็นวินาที (ถ้าไม่บอก: 600) / the longest time of the whole check, in seconds (default: 600)", "seconds");

    private readonly Option<bool> _acceptMoves = new("--accept-moves")
    {
        Description = "เขียนที่อยู่ใหม่ของลิงก์ที่ย้ายถาวรลงในข้อมูล แสดงก่อนแล้วถาม / write the new addresses of links that have moved for good into the content, showing and asking first",
    };

    private readonly Option<bool> _prove = new("--prove")
    {
        Description = "แสดงจากบันทึกว่าเห็นแต่ละลิงก์ครบครั้งแรกและครั้งล่าสุดเมื่อใด และบันทึกถูกแก้หรือไม่ โดยไม่เปิดลิงก์ / show from the record when each link was first and last seen whole, and whether the record was changed; opens nothing",
    };

    private readonly Option<bool> _watchOwn = new("--watch-own")
    {
        Description = "เปิดหน้าที่เผยแพร่แล้วทุกหน้าของเว็บไซต์นี้ด้วย บอกหน้าที่หาย ถูกแก้ หรือถูกเจาะ / also open every published page of this site, and tell which are gone, changed or broken into",
    };

    private readonly ContentChange _change = new(io, options, ".before-links");

    private readonly Option<LinkFormat> _format = Choices.Option(
        "--format", LinkFormat.Pretty, "รูปแบบผล: pretty สำหรับคนอ่าน line, json และ junit สำหรับโปรแกรม / the form of the result: pretty for people, line, json and junit for programs");

    public Command Create()
    {
        _years.Holding(word => FiscalYear.Parse(word) is not null, "ต้องเป็นปี พ.ศ. สี่หลัก / must be a year of the Buddhist era, four digits");
        var command = new Command(Name, "เปิดลิงก์หลักฐานทุกลิงก์และบันทึกผล / open every evidence link and record what was seen")
        {
            _years, _own, _url, _allowPrivate, _keep, _maxSeconds, _acceptMoves, _prove, _watchOwn, options.Output, _change.Write, _format, options.Content, options.Frameworks, options.Strict, options.Messages,
        };
        _url.Validators.Add(result =>
        {
            if (!result.GetValue(_own) && !result.GetValue(_watchOwn))
            {
                result.AddError("--url ใช้คู่กับ --own หรือ --watch-own เท่านั้น / --url is for --own and --watch-own only.");
            }
        });
        _acceptMoves.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetValue(_format) != LinkFormat.Pretty)
            {
                result.AddError("--accept-moves ใช้กับ --format pretty เท่านั้น / --accept-moves is for --format pretty only.");
            }
        });
        _change.Write.Validators.Add(result =>
        {
            if (!result.Implicit && !result.GetValue(_acceptMoves))
            {
                result.AddError("--write ใช้คู่กับ --accept-moves เท่านั้น / --write is for --accept-moves only.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken stop)
    {
        var format = result.GetValue(_format);
        var settings = options.Settings(result, publish: result.GetValue(_watchOwn));
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var project = options.InFolder(result, io);
        var progress = new StageProgress(io.Error, io.IsTerminal && format == LinkFormat.Pretty);
        var model = new ModelPipeline(settings, project, diagnostics, progress.Show).Load();
        if (model is null || diagnostics.HasErrors)
        {
            return Fail(result, diagnostics, progress);
        }

        if (result.GetValue(_prove))
        {
            progress.Clear();
            var asked = CheckOptions(result).Years;
            return new LinkProof(io.Out, result.GetValue(options.Messages)).Write(model.Model.Links, asked, project.Full(settings.RecordIn(project))) ? ExitCode.Good : ExitCode.CheckFailed;
        }

        var pipeline = new LinkPipeline(settings, CheckOptions(result), project, diagnostics);
        void ShowProgress(int done, int all) => progress.Show($"{Number(done)}/{Number(all)}");
        var outcome = await pipeline.RunAsync(model.Model, ShowProgress, stop).ConfigureAwait(false);
        progress.Clear();
        var links = CheckedEvidence.Of(outcome?.Checks ?? [], model.Model.Links);
        if (outcome is { } finished)
        {
            var summary = new LinkSummary(result.GetValue(_format) == LinkFormat.Pretty ? io.Out : io.Error, result.GetValue(options.Messages));
            Show(result, links, finished.Links);
            summary.Write(links, finished, settings.RecordIn(project));
        }

        if (diagnostics.HasErrors)
        {
            return Fail(result, diagnostics, progress);
        }

        var isOwnWhole = !result.GetValue(_watchOwn) || await WatchAsync(result, model.Model, settings, project, diagnostics, stop).ConfigureAwait(false);
        if (diagnostics.HasErrors)
        {
            return Fail(result, diagnostics, progress);
        }

        var written = result.GetValue(_acceptMoves) ? Accept(result, links, model.Model, settings, project) : ExitCode.Good;
        return written != ExitCode.Good ? written : !isOwnWhole || links.Any(l => l.IsFailure) ? ExitCode.CheckFailed : ExitCode.Good;
    }

    /// <summary>False where citizens see something else than was published.</summary>
    private async Task<bool> WatchAsync(
        ParseResult result, DisclosureModel model, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, CancellationToken stop)
    {
        var asked = CheckOptions(result);
        var pages = await new OwnPageWatch(settings, project, diagnostics).RunAsync(asked.Url ?? model.Settings.BaseAddress, LinkPipeline.OptionsFor(model, asked), stop).ConfigureAwait(false);
        if (pages is not { } seen)
        {
            return false;
        }

        new OwnPageReport(result.GetValue(_format) == LinkFormat.Pretty ? io.Out : io.Error, result.GetValue(options.Messages)).Write(seen);
        return !seen.Any(p => p.IsFailure);
    }

    private int Accept(ParseResult result, ImmutableArray<CheckedEvidence> links, DisclosureModel model, BuildSettings settings, AppIo project)
    {
        var diagnostics = new DiagnosticBag();
        var moves = links.Select(l => l.Check).Where(c => c.MovedTo is not null)
            .DistinctBy(c => c.Address.AbsoluteUri, StringComparer.Ordinal).ToDictionary(c => c.Address.AbsoluteUri, c => c.MovedTo ?? c.Address, StringComparer.Ordinal);
        var files = model.Years.SelectMany(model.EvidenceOf).Select(e => e.Evidence.Origin.Span.File.Path);
        var edited = new ContentEdits(project.Full(settings.Content), DisplayPath.Of(settings.Content), diagnostics).Move(moves, files);
        return diagnostics.HasErrors ? Fail(result, diagnostics, new StageProgress(io.Error, isShown: false)) : _change.Make(result, edited, settings, project);
    }

    private LinkOptions CheckOptions(ParseResult result) => new(
        [.. (result.GetValue(_years) ?? []).Select(FiscalYear.Parse).OfType<FiscalYear>()],
        result.GetValue(_allowPrivate),
        result.GetValue(_keep),
        result.GetValue(_maxSeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : null)
    {
        IsOwnOpened = result.GetValue(_own),
        Url = SiteAddress.In(result.GetValue(_url)),
    };

    private void Show(ParseResult result, ImmutableArray<CheckedEvidence> links, int all)
    {
        var format = result.GetValue(_format);
        if (all > 0 || format != LinkFormat.Pretty)
        {
            LinkReporter.For(format, result.GetValue(options.Messages), io.Out).Report(links);
        }
    }

    /// <summary>An error of the machine is written to the error output where a program may be reading the result from the other.</summary>
    private int Fail(ParseResult result, DiagnosticBag diagnostics, StageProgress progress)
    {
        progress.Clear();
        var sorted = diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        var isEnvironment = sorted.Any(d => d.Descriptor.IsEnvironment);
        var (form, writer) = result.GetValue(_format) switch
        {
            LinkFormat.Pretty => (DiagnosticFormat.Pretty, io.Out),
            LinkFormat.Line when !isEnvironment => (DiagnosticFormat.Line, io.Out),
            LinkFormat.Json when !isEnvironment => (DiagnosticFormat.Json, io.Out),
            _ => (DiagnosticFormat.Line, io.Error),
        };
        DiagnosticReporter.For(form, result.GetValue(options.Messages), writer, options.InFolder(result, io).Full).Report(sorted);
        return isEnvironment ? ExitCode.Environment : ExitCode.Errors;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
