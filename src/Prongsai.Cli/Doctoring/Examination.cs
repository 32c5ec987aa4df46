using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Transferring;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;

namespace Prongsai.Cli.Doctoring;

/// <summary>
/// Looks at what a site needs of this machine: program, folder, rights, files, fonts, clock; and when it was last built, checked and
/// published. It changes nothing but for a file beside the output, which it makes and deletes to see that it can.
/// </summary>
internal sealed class Examination(BuildSettings settings, AppIo io)
{
    private const string Trial = ".prongsai-trial";
    private const int NamedFiles = 3;

    private static readonly ImmutableHashSet<string> LayoutCodes =
        [.. DiagnosticCatalog.In(typeof(LayoutDiagnostics)).Select(d => d.Code)];

    private string Output => io.Full(settings.Output);

    public ImmutableArray<HealthLine> All()
    {
        var diagnostics = new DiagnosticBag();
        var pipeline = new ModelPipeline(settings, io, diagnostics, _ => { });
        var content = pipeline.Read();
        var site = pipeline.Bind(content).Parts.Settings;
        var manifest = Path.Combine(Output, PublishedSiteReader.ManifestName);
        DateTimeOffset? built = File.Exists(manifest) ? File.GetLastWriteTimeUtc(manifest) : null;
        var check = content.Links.Checks.LastOrDefault();
        var published = new PublishRecord(io.Beside(settings.Content, PublishRecord.FileName)).Last();
        return
        [
            Program(), Folder(site), Rights(), Odd(diagnostics), new ThemeFonts(settings, io).Examine(site),
            Clock([built, check?.Time, published?.Time]), Built(built), Checked(check), Published(published, manifest),
        ];
    }

    private static HealthLine Program()
    {
        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0";
        return HealthLine.Good("program", $"โปรแกรมรุ่น {version}", $"Program version {version}.");
    }

    private HealthLine Folder(SiteSettings? site)
    {
        var folder = io.Full(settings.Content);
        return site is null
            ? HealthLine.Wrong("content", $"อ่าน site.yaml ใน {folder} ไม่ได้ สั่ง prongsai check", $"site.yaml in {folder} cannot be read: run prongsai check.")
            : HealthLine.Good("content", $"ข้อมูลอยู่ที่ {folder}", $"The content is in {folder}.");
    }

    private HealthLine Rights()
    {
        var folder = Path.GetDirectoryName(Output) ?? Output;
        var trial = Path.Combine(folder, Trial);
        try
        {
            OrdinaryFile.Write(trial, "");
            File.Delete(trial);
            return HealthLine.Good("rights", $"เขียนใน {folder} ได้", $"{folder} can be written to.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return HealthLine.Wrong("rights", $"เขียนใน {folder} ไม่ได้: {e.Message}", $"{folder} cannot be written to: {e.Message}");
        }
    }

    private static HealthLine Odd(DiagnosticBag diagnostics)
    {
        var odd = diagnostics.ToSorted().Where(d => LayoutCodes.Contains(d.Code)).ToList();
        var names = string.Join(", ", odd.Take(NamedFiles).Select(d => $"{d.Span.File.Path} ({d.Code})"));
        var count = odd.Count.ToString(CultureInfo.InvariantCulture);
        return odd.Count == 0
            ? HealthLine.Good("files", "ไม่มีไฟล์แปลกปลอมในข้อมูล", "No odd file in the content.")
            : HealthLine.Wrong("files", $"มีไฟล์ที่ชื่อหรือที่อยู่ผิด {count} รายการ เช่น {names} สั่ง prongsai check", $"{EnglishCount.Of(odd.Count, "file")} with odd names or places, such as {names}: run prongsai check.");
    }

    private HealthLine Clock(IEnumerable<DateTimeOffset?> known)
    {
        var (today, newest) = (IsoDay.Show(io.Today), known.Max());
        return newest is { } last && ThaiTime.DayOf(last) > io.Today
            ? HealthLine.Wrong(
                "clock",
                $"นาฬิกาของเครื่องบอกวันที่ {today} แต่มีบันทึกของวันที่ {IsoDay.Show(ThaiTime.DayOf(last))} แล้ว ตั้งวันที่ให้ถูก",
                $"This machine's clock says {today}, but there is a record of {IsoDay.Show(ThaiTime.DayOf(last))}: set the date right.")
            : HealthLine.Good("clock", $"วันนี้ {today}", $"Today is {today}.");
    }

    private HealthLine Built(DateTimeOffset? time)
    {
        var count = PublishedSiteReader.Read(Output, settings.Output).Files.Length;
        return time is { } built
            ? HealthLine.Good("build", FormattableString.Invariant($"สร้างล่าสุด {Day(built)} {count} ไฟล์"), $"Last built on {Day(built)}: {EnglishCount.Of(count, "file")}.")
            : HealthLine.Told("build", "ยังไม่เคยสร้างเว็บไซต์", "The site was never built here.");
    }

    private static HealthLine Checked(LinkCheck? check) => check is not null
        ? HealthLine.Good("links", $"ตรวจลิงก์ล่าสุด {IsoDay.Show(check.Day)}", $"Links last checked on {IsoDay.Show(check.Day)}.")
        : HealthLine.Told("links", "ยังไม่เคยตรวจลิงก์", "The links were never checked here.");

    private static HealthLine Published(PublishEntry? entry, string manifest)
    {
        if (entry is null)
        {
            return HealthLine.Told("publish", "ยังไม่เคยส่งด้วย prongsai publish", "Never published with prongsai publish.");
        }

        var isSame = File.Exists(manifest) && PublishEntry.HashOf(OrdinaryFile.ReadBytes(manifest)) == entry.Manifest;
        return isSame
            ? HealthLine.Good("publish", $"ส่งล่าสุด {Day(entry.Time)} ไปยัง {entry.To} ตรงกับที่สร้างล่าสุด", $"Last published on {Day(entry.Time)} to {entry.To}: what was last built.")
            : HealthLine.Told("publish", $"ส่งล่าสุด {Day(entry.Time)} ไปยัง {entry.To} หลังจากนั้นสร้างใหม่แล้วยังไม่ได้ส่ง", $"Last published on {Day(entry.Time)} to {entry.To}; what was built since is not sent yet.");
    }

    private static string Day(DateTimeOffset time) => IsoDay.Show(ThaiTime.DayOf(time));
}
