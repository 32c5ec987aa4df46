using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Commands;

/// <summary>
/// <c>build</c> and <c>check</c> with <c>--sites</c>: many agencies in one run. One with errors keeps its previous site; the others
/// are published.
/// </summary>
internal sealed class ManySitesRun(AppIo io, CommonOptions options)
{
    public async Task<int> RunAsync(ParseResult result, string pattern, bool publish)
    {
        var watch = Stopwatch.StartNew();
        var project = options.InFolder(result, io);
        var language = result.GetValue(options.Messages);
        var shard = result.GetValue(options.Shard) is { } text && Shard.Parse(text) is { } part ? part : Shard.Whole;
        if (ManySites.Find(pattern, project) is not { IsEmpty: false } all)
        {
            var place = project.Full(pattern);
            language
                .Pick(new($"ไม่มีโฟลเดอร์หน่วยงานที่ตรงกับ --sites {pattern} ดูแล้วที่ {place}", $"No agency's folder matches --sites {pattern}; looked at {place}"))
                .ToList()
                .ForEach(io.Error.WriteLine);
            return ExitCode.Usage;
        }

        ImmutableArray<string> folders = [.. all.Where(f => shard.Holds(Path.GetFileName(f)))];
        var format = result.GetValue(options.Format);
        var progress = new SitesProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty, watch);
        var settings = options.Settings(result, publish);
        var report = new SitesReport(format, language, project.Full);
        var sites = new ManySites(settings, project, found => report.Format(DiagnosticReporter.Shown(found, format, publish)), progress.Show);
        var agencies = await sites.BuildAsync(folders, publish).ConfigureAwait(false);
        progress.Clear();
        var content = options.PortalContent(result);
        var hasPortal = shard == Shard.Whole && (publish || Directory.Exists(project.Full(settings.Output)));
        var portal = hasPortal ? await sites.BuildPortalAsync(content, publish).ConfigureAwait(false) : null;
        ImmutableArray<SiteOutcome> outcomes = portal is null ? agencies : agencies.Add(portal);
        report.Write(outcomes, settings.Checks, io.Out);
        if (format == DiagnosticFormat.Pretty)
        {
            var about = publish || portal is not null ? AboutPortal(portal, shard, content) : null;
            BilingualText?[] texts = [Text(agencies, settings, watch.Elapsed), publish ? Place(project.Full(settings.Output)) : null, about];
            foreach (var line in texts.OfType<BilingualText>().SelectMany(t => language.Pick(t)))
            {
                io.Out.WriteLine(line);
            }
        }

        return outcomes.Select(o => o.ExitCode).Where(c => c != ExitCode.Good).Order().FirstOrDefault(ExitCode.Good);
    }

    private static BilingualText Place(string output) => new($"เว็บไซต์อยู่ใน {output}", $"The sites are in {output}");

    private static BilingualText Text(ImmutableArray<SiteOutcome> outcomes, BuildSettings settings, TimeSpan elapsed)
    {
        var notChecked = Summary.NotChecked(settings);
        var (good, all) = (outcomes.Count(o => o.ExitCode == ExitCode.Good), outcomes.Length);
        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var (g, a, pages) = (Show(good), Show(all), outcomes.Sum(o => o.Pages));
        BilingualText failed = good < all
            ? new(" หน่วยงานที่มีข้อผิดพลาดยังเป็นเว็บไซต์เดิม", " Those with errors keep their previous site.")
            : new("", "");
        return new(
            $"สำเร็จ {g} จาก {a} หน่วยงาน {Show(pages)} หน้า ({seconds} วินาที){notChecked.Thai}{failed.Thai}",
            $"{g} of {EnglishCount.Of(all, "agency", "agencies")}, {EnglishCount.Of(pages, "page")} ({seconds} s).{notChecked.English}{failed.English}");
    }

    private static BilingualText AboutPortal(SiteOutcome? portal, Shard shard, string content) => portal switch
    {
        { ExitCode: ExitCode.Good } => new($"หน้ารวมหน่วยงาน {Show(portal.Pages)} หน้า", $"The portal to all agencies: {EnglishCount.Of(portal.Pages, "page")}."),
        not null => new(
            "หน้ารวมหน่วยงานมีข้อผิดพลาด ยังเป็นหน้าเดิม แก้แล้วสั่ง prongsai portal",
            "The portal has errors and stays as it was: mend them and run prongsai portal."),
        null when shard != Shard.Whole => new(
            "เมื่อนำผลลัพธ์ทุกส่วนมารวมกันแล้ว สั่ง prongsai portal เพื่อสร้างหน้ารวมหน่วยงาน",
            "When all parts are put together, run prongsai portal to build the portal to all agencies."),
        null => new(
            $"ถ้าต้องการหน้ารวมหน่วยงาน ให้เพิ่ม site.yaml ของผู้ดูแลในโฟลเดอร์ {content} แล้วสั่งอีกครั้ง",
            $"For a portal to all agencies, put its keeper's site.yaml into the folder {content} and run again."),
    };

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
