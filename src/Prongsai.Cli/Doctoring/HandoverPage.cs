using System.Globalization;
using System.Net;
using System.Text;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Transferring;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Doctoring;

/// <summary>
/// The page on how a site works, for who takes over: where things are, how it reaches the host, what there is to do, who answers for what.
/// All of it comes from the content, the records and the framework; what they do not say is said to be unknown.
/// </summary>
internal sealed class HandoverPage(DisclosureModel model, BuildSettings settings, AppIo io)
{
    private const string Style = "body{font-family:Sarabun,\"TH Sarabun New\",sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;line-height:1.6}"
        + "[lang=en]{color:#555}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left}code{background:#eee}";

    private readonly StringBuilder _html = new();

    public byte[] Write()
    {
        var agency = model.Settings.Agency.Name.For(Culture.Thai).Text;
        Raw($"<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n<title>เว็บไซต์นี้ทำงานอย่างไร – {Safe(agency)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        Raw($"<h1>เว็บไซต์นี้ทำงานอย่างไร <span lang=\"en\">How this website works</span></h1>\n<p>{Safe(agency)} · {IsoDay.Show(io.Today)}</p>\n");
        Places();
        Routine();
        Days();
        Units();
        Contacts();
        Raw("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(_html.ToString());
    }

    private void Places()
    {
        Head("อะไรอยู่ที่ไหน", "What is where");
        var last = new PublishRecord(io.Beside(settings.Content, PublishRecord.FileName)).Last();
        Raw("<table>\n");
        Row("ข้อมูล (สำรองไว้เสมอ)", "content: keep a copy", io.Full(settings.Content));
        Row("เว็บไซต์ที่สร้าง (ห้ามแก้)", "the built site: never edited", io.Full(settings.Output));
        Row("บันทึกการตรวจลิงก์", "record of link checks", io.Full(settings.RecordIn(io)));
        Row("ที่อยู่สาธารณะ", "public address", model.Settings.BaseAddress.AbsoluteUri);
        Row("ส่งล่าสุดไปที่", "last published to", last is null ? "ไม่มีบันทึก / no record" : $"{last.To} ({IsoDay.Show(ThaiTime.DayOf(last.Time))})");
        Raw("</table>\n");
    }

    private void Routine()
    {
        Head("เมื่อข้อมูลเปลี่ยน และทุกเดือน", "When something changes, and every month");
        var last = new PublishRecord(io.Beside(settings.Content, PublishRecord.FileName)).Last();
        Raw("<ol>\n");
        Step("prongsai status", "ดูว่าข้อใดยังไม่พร้อม", "see which items are not ready");
        Step("prongsai links", "เปิดลิงก์หลักฐานทุกลิงก์", "open every evidence link");
        Step("prongsai build", "สร้างเว็บไซต์", "build the site");
        Step($"prongsai publish --to {last?.To ?? "…"}", "ส่งขึ้นโฮสต์", "send it to the host");
        Step($"prongsai verify --url {model.Settings.BaseAddress.AbsoluteUri}", "ตรวจเว็บไซต์จริง", "check the live site");
        Step("prongsai doctor", "ตรวจว่าเครื่องพร้อม", "check the machine");
        Raw("</ol>\n");
    }

    private void Days()
    {
        Head("วันที่ต้องรู้", "Days to know");
        var newest = model.Frameworks.LastOrDefault();
        var stages = newest?.Calendar.Where(s => s.From is not null || s.To is not null).ToList() ?? [];
        var duties = AgendaLines.ForPeople(Agenda.On(io.Today, model), model).ToList();
        if (stages.Count == 0 && duties.Count == 0)
        {
            Raw("<p>ข้อมูลยังไม่บอกวันใด <span lang=\"en\">The content names no day yet.</span></p>\n");
            return;
        }

        Raw("<ul>\n");
        foreach (var stage in stages)
        {
            Raw($"<li>{newest?.Year} {Safe(stage.Name.For(Culture.Thai).Text)}: {Day(stage.From)} – {Day(stage.To)}</li>\n");
        }

        duties.ForEach(d => Raw($"<li>{Safe(d.Thai)} <span lang=\"en\">{Safe(d.English)}</span></li>\n"));
        Raw("</ul>\n");
    }

    private void Units()
    {
        var year = model.AssessedYear;
        Head("ส่วนงานใดตอบกี่ข้อ", "Which unit answers how many items");
        var answers = year?.Disclosures?.Disclosures ?? [];
        var all = year is null ? 0 : model.FrameworkOf(year.Year).Items.Count();
        Raw("<table>\n");
        foreach (var unit in model.Units)
        {
            Row(unit.Name.For(Culture.Thai).Text, unit.Name.For(Culture.English).Text, Number(answers.Count(d => d.Unit == unit.Id)));
        }

        Row("ยังไม่มีผู้รับผิดชอบ", "nobody yet", Number(all - answers.Count(d => d.Unit is not null)));
        Row($"ทั้งหมด ปี {year?.Year.ToString() ?? "–"}", "all", Number(all));
        Raw("</table>\n");
    }

    private void Contacts()
    {
        Head("ช่องทางของหน่วยงานตามที่เว็บไซต์แสดง", "The agency's channels as the site shows them");
        Raw("<table>\n");
        foreach (var channel in model.Settings.Contact.Channels)
        {
            Row(channel.Name.For(Culture.Thai).Text, channel.Name.For(Culture.English).Text, channel.Target ?? "–");
        }

        Raw("</table>\n");
    }

    private void Head(string thai, string english) => Raw($"<h2>{thai} <span lang=\"en\">{english}</span></h2>\n");

    private void Row(string thai, string english, string value) =>
        Raw($"<tr><th>{Safe(thai)}{(thai == english ? "" : $" <span lang=\"en\">{Safe(english)}</span>")}</th><td>{Safe(value)}</td></tr>\n");

    private void Step(string command, string thai, string english) => Raw($"<li><code>{Safe(command)}</code> {thai} <span lang=\"en\">{english}</span></li>\n");

    private void Raw(FormattableString html) => _html.Append(FormattableString.Invariant(html));

    private void Raw(string html) => _html.Append(html);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day is { } known ? IsoDay.Show(known) : "…";
}
