using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Commands;

/// <summary><c>build</c> and <c>check</c> with <c>--sites</c>: many agencies in one run. One with errors is told of; the others are published.</summary>
internal sealed class ManySitesRun(AppIo io, CommonOptions options)
{
    public int Run(ParseResult result, string pattern, bool publish)
    {
        var watch = Stopwatch.StartNew();
        var place = options.Place(result, io);
        var language = result.GetValue(options.Messages);
        if ((result.GetValue(options.Shard) is { } text ? Shard.Parse(text) : Shard.Whole) is not { } shard)
        {
            return Misused("--shard: 3/16");
        }

        if (ManySites.Find(pattern, shard, place) is not { } folders)
        {
            return Misused($"--sites: {pattern}");
        }

        var format = result.GetValue(options.Format);
        var progress = new SitesProgress(io.Error, io.IsTerminal && format == DiagnosticFormat.Pretty, watch);
        var settings = options.Settings(result, publish);
        var report = new SitesReport(format, language);
        var sites = new ManySites(settings, place, report.Tell, progress.Show);
        var outcomes = sites.Build(folders, publish);
        progress.Clear();
        report.Write(outcomes, settings.Checks, io.Out);
        var failed = outcomes.Where(o => o.ExitCode != ExitCode.Good).ToList();
        if (format == DiagnosticFormat.Pretty)
        {
            foreach (var line in language.Pick(Text(outcomes, outcomes.Length - failed.Count, settings, watch.Elapsed)))
            {
                io.Out.WriteLine(line);
            }
        }

        return failed.Count == 0 ? ExitCode.Good : failed.Min(o => o.ExitCode);
    }

    private int Misused(string what)
    {
        io.Error.WriteLine($"ไม่ถูกต้อง / not understood: {what}");
        return ExitCode.Usage;
    }

    private static BilingualText Text(ImmutableArray<SiteOutcome> outcomes, int good, BuildSettings settings, TimeSpan elapsed)
    {
        var notChecked = Summary.NotChecked(settings);
        var all = outcomes.Length;
        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var (g, a, p) = (Show(good), Show(all), Show(outcomes.Sum(o => o.Pages)));
        return new(
            $"สำเร็จ {g} จาก {a} หน่วยงาน {p} หน้า ({seconds} วินาที){notChecked.Thai}" + (good < all ? " หน่วยงานที่มีข้อผิดพลาดยังเป็นเว็บไซต์เดิม" : ""),
            $"{g} of {a} agencies, {p} pages ({seconds} s).{notChecked.English}" + (good < all ? " Those with errors keep their previous site." : ""));
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
