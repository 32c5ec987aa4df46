using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Starting;

/// <summary>Tells a person what was written, how the year differs from the one before, and what to do next.</summary>
internal sealed class StartReport(Interview speaker)
{
    public void Write(string content, ImmutableArray<NewFile> files)
    {
        speaker.Say(new("เขียนแล้ว:", "Written:"));
        files.ToList().ForEach(f => speaker.Say(Same($"  {content}/{f.Path}")));
        speaker.Say(new(
            "ต่อไป: สั่ง prongsai build แล้วเปิด output/index.html จากนั้นเติมคำตอบของแต่ละข้อใน disclosures.yaml",
            "Next: run prongsai build and open output/index.html; then fill in the answers in disclosures.yaml."));
    }

    public void Write(string content, NewYear year)
    {
        var (items, from) = (year.Items, year.Before?.Year.ToString() ?? "-");
        speaker.Say(new($"เขียน {content}/{year.File().Path} แล้ว {items.Length} ข้อ จากปี {from}", $"Wrote {content}/{year.File().Path}: {EnglishCount.Of(items.Length, "item")}, from {from}"));
        List(new("ข้อใหม่", "New"), items.Where(i => i.IsNew && year.Before is not null).Select(i => Named(i.Item)));
        List(new("รวมจากหลายข้อ", "Merged"), items.Where(i => i.IsMerged).Select(Derived));
        List(new("แยกจากข้อเดิม", "Split"), items.Where(i => i.IsSplit).Select(Derived));
        List(new($"ข้อของปี {from} ที่ไม่มีแล้ว", $"Items of {from} that are gone"), year.Gone.Select(Named));
        List(
            new("หลักฐานเดิมเป็นของช่วงเวลาอื่น ต้องหาของปีนี้", "Evidence of another time, to be found anew"),
            items.Where(i => !i.Outdated.IsEmpty).Select(i => Named(i.Item)));
        if (items.IsEmpty)
        {
            speaker.Say(new("ยังไม่ทราบข้อ OIT ของปีนี้", "The OIT items of this year are not known yet."));
        }

        if (year.Target.IsDraft)
        {
            speaker.Say(new($"กรอบของปี {year.Target.Year} เป็นฉบับร่าง เทียบกับคู่มือก่อนส่งคำตอบ", $"The framework of {year.Target.Year} is a draft: compare it with the handbook before you hand in."));
        }
    }

    private void List(BilingualText title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            speaker.Say(new($"{title.Thai} ({all.Count}):", $"{title.English} ({all.Count}):"));
            all.ForEach(l => speaker.Say(Same("  " + l)));
        }
    }

    private static string Derived(CarriedItem item) => $"{Named(item.Item)} ← {string.Join(", ", item.Sources.Select(s => s.Code))}";

    private static string Named(OitItem item) => $"{item.Code} {item.Title.Runs[0].Text}";

    private static BilingualText Same(string text) => new(text, text);
}
