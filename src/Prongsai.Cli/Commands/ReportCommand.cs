using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Starting;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>report</c>: files a report on a measure, from options and, for what these leave out, by asking. What changes is shown before
/// it is written.
/// </summary>
internal sealed class ReportCommand(AppIo io, CommonOptions options)
{
    /// <summary>What can be answered beforehand, so that it is not asked.</summary>
    private static readonly (string Name, string Description)[] Asked =
    [
        ("due", "รายงานของกำหนดใด วัน/เดือน/ปี / for which due day"),
        ("date", "วันที่รายงาน (Enter = วันนี้) / the day of the report (default: today)"),
        ("state", "สถานะ: notStarted underway done / how far the measure has come"),
        ("text", "ผลการดำเนินงาน / what was done, in Thai"),
        ("text-en", "ผลการดำเนินงานภาษาอังกฤษ / what was done, in English"),
        ("evidence", "ที่อยู่เว็บของหลักฐาน / the web address of the evidence"),
        ("evidence-title", "ชื่อหลักฐาน / the evidence's title in Thai"),
        ("evidence-title-en", "ชื่อหลักฐานภาษาอังกฤษ / the evidence's title in English"),
    ];

    private readonly AskedYear _year = AskedYear.OfMeasures();

    private readonly Argument<string> _measure = new("measure") { Description = "มาตรการที่ เช่น m3 หรือ 3 / the measure, such as m3 or 3" };

    private readonly Dictionary<string, Option<string?>> _asked = Asked.ToDictionary(
        a => a.Name, a => new Option<string?>("--" + a.Name) { Description = a.Description, HelpName = "answer" }, StringComparer.Ordinal);

    private readonly ContentChange _change = new(io, options, ".before-report");

    public Command Create()
    {
        var command = new Command("report", "บันทึกรายงานความก้าวหน้าของมาตรการ ถามทีละข้อ / file a report on a measure, asking one thing after another")
        {
            _measure, _year.Option, _change.Write,
        };
        foreach (var option in _asked.Values.Concat<Option>(options.Shared))
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var (settings, project) = (options.Settings(result, publish: false), options.InFolder(result, io));
        var diagnostics = new DiagnosticBag();
        if (new ModelPipeline(settings, project, diagnostics, _ => { }).Load()?.Model is not { } model)
        {
            return options.Report(result, io, diagnostics);
        }

        var plans = model.Years.Select(y => y.Measures).OfType<MeasurePlan>().ToImmutableArray();
        FiscalYear[] years = [.. plans.Select(p => p.Year)];
        if (_year.Find(result, years) is not { } year)
        {
            return options.Misused(result, io, _year.Unknown(result, years));
        }

        var plan = plans.First(p => p.Year == year);
        if (plan.Measures.FirstOrDefault(m => m.Number == NumberIn(result)) is not { } measure)
        {
            var known = string.Join(", ", plan.Measures.Select(m => $"m{m.Number.ToString(CultureInfo.InvariantCulture)}"));
            return options.Misused(result, io, new($"ไม่มีมาตรการนี้ในปี {year} ที่มีคือ {known}", $"There is no such measure in {year}; there are {known}."));
        }

        var interview = new ReportInterview(new Interview(project, result.GetValue(options.Messages)), n => result.GetValue(_asked[n]), project.Today)
        {
            Cultures = model.Settings.Cultures,
        };
        if (interview.Ask(plan, measure) is not { } report)
        {
            return options.Misused(result, io, new("ยังไม่ครบ ต้องมีกำหนด สถานะ ผลการดำเนินงาน และชื่อของหลักฐาน ครบทุกภาษาของเว็บไซต์", "The due day, the state, what was done, and the title of evidence are needed, in each language of the site."));
        }

        // what the content itself is warned of is the affair of check
        var found = new DiagnosticBag();
        var edited = new ContentEdits(project.Full(settings.Content), DisplayPath.Of(settings.Content), found).AddReport(year, measure.Number, report);
        return edited is null ? options.Report(result, io, found) : _change.Make(result, [edited], settings, project);
    }

    private int? NumberIn(ParseResult result)
    {
        var word = ThaiText.ToArabicDigits(result.GetValue(_measure) ?? "").TrimStart('m', 'M');
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
