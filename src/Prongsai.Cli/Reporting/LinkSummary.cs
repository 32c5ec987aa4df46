using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Reporting;

/// <summary>The closing line of a check of links: what happened, and what to do next.</summary>
internal sealed class LinkSummary(TextWriter writer, MessageLanguage language)
{
    private static readonly BilingualText NoLinks = new(
        "ปีที่เลือกยังไม่มีลิงก์หลักฐาน จึงไม่มีอะไรให้ตรวจ เพิ่มลิงก์ใน years/ปี/disclosures.yaml",
        "The chosen years have no evidence links, so there is nothing to check. Links are written in years/<year>/disclosures.yaml.");

    private static readonly BilingualText OnlyOwn = new(
        "หลักฐานของปีที่เลือกอยู่ในเว็บไซต์นี้ทั้งหมด จึงไม่มีลิงก์ภายนอกให้ตรวจ สั่งด้วย --own เพื่อเปิดหลักฐานเหล่านั้นที่เว็บไซต์จริง",
        "All evidence of the chosen years lies on this site, so there is no link elsewhere to check. With --own it is opened at the live site.");

    public void Write(ImmutableArray<CheckedEvidence> links, LinkOutcome outcome, string record)
    {
        if (outcome.Links == 0)
        {
            Write(outcome.LeftOut > 0 ? OnlyOwn : NoLinks);
            return;
        }

        var all = outcome.Links;
        var counts = VerdictNames.WorstFirst
            .Select(v => (Name: v.Word(), Count: links.Count(l => l.Check.Verdict == v)))
            .Where(c => c.Count > 0)
            .ToList();
        var thai = string.Join(" ", counts.Select(c => $"{c.Name.Thai} {Number(c.Count)}"));
        var english = string.Join(", ", counts.Select(c => $"{Number(c.Count)} {c.Name.English}"));
        var next = Next(links, all);
        var where = Where(outcome, record);
        Write(new(
            $"ตรวจแล้ว {Number(links.Length)} จาก {Number(all)} ลิงก์: {thai} {where.Thai} {next.Thai}",
            $"Checked {Number(links.Length)} of {EnglishCount.Of(all, "link")}: {english}. {where.English} {next.English}"));
    }

    private static BilingualText Where(LinkOutcome outcome, string record) => outcome.Unrecorded is { } url
        ? new(
            $"ผลของที่อยู่ใต้ {url.AbsoluteUri} ไม่ได้บันทึก เพราะไม่ใช่ที่อยู่สาธารณะของเว็บไซต์ ผลอื่นบันทึกไว้ใน {record}",
            $"What was opened below {url.AbsoluteUri} is not recorded, since that is not the site's public address; anything else is in {record}.")
        : new($"บันทึกไว้ใน {record}", $"Written to {record}.");

    private static BilingualText Next(ImmutableArray<CheckedEvidence> links, int all) => links switch
    {
        _ when links.Length < all => new(
            "การตรวจถูกหยุดก่อนครบ สั่งอีกครั้งเพื่อตรวจที่เหลือ",
            "The check was stopped before its end: run it again for the rest."),
        _ when links.All(l => l.Check.Decisive.Reason == LinkReasons.NoNetwork) => new(
            "ไม่มีเครือข่าย จึงไม่ได้ตรวจ มิใช่ลิงก์เสีย ต่ออินเทอร์เน็ตแล้วสั่งอีกครั้ง",
            "There is no network, so nothing was checked; the links are not broken. Connect and run it again."),
        _ when links.Any(l => l.IsFailure) => new(
            "แก้ลิงก์ที่เสียหรือแก้หน้าเว็บปลายทาง แล้วสั่งอีกครั้ง",
            "Mend the links that are broken, or the pages they lead to, and run it again."),
        _ when links.Any(l => l.Check.Verdict is LinkVerdict.Suspect or LinkVerdict.Unverifiable) => new(
            "เปิดดูลิงก์ที่น่าสงสัยและที่ยืนยันไม่ได้ด้วยตา",
            "Open those that are suspect or could not be verified yourself."),
        _ => new("ไม่ต้องแก้อะไร", "Nothing needs mending."),
    };

    private void Write(BilingualText text)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(line);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
