using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>
/// Shows a year's readiness and what is due: for people a list by responsible unit, for programs one line an
/// item or JSON.
/// </summary>
internal sealed class ReadinessReport(TextWriter writer, DiagnosticFormat format, MessageLanguage language)
{
    internal static readonly BilingualText NoUnit = new("ยังไม่ได้บันทึกส่วนงานที่รับผิดชอบ", "No responsible unit recorded");

    public void Write(YearReadiness readiness, Agenda agenda, DisclosureModel model)
    {
        switch (format)
        {
            case DiagnosticFormat.Json:
                WriteJson(readiness, agenda, model);
                break;
            case DiagnosticFormat.Line:
                WriteLines(readiness);
                AgendaLines.ForPrograms(agenda).ToList().ForEach(writer.WriteLine);
                break;
            default:
                WriteForPeople(readiness, model);
                var due = AgendaLines.ForPeople(agenda, model).ToList();
                if (due.Count > 0)
                {
                    writer.WriteLine();
                    due.ForEach(Say);
                }

                break;
        }
    }

    private void WriteForPeople(YearReadiness readiness, DisclosureModel model)
    {
        var (year, ready, count) = (readiness.Framework.Year, readiness.ReadyCount, readiness.Items.Length);
        Say(new($"ข้อ OIT ปีงบประมาณ {year}: พร้อม {ready} จาก {count} ข้อ", $"OIT items of fiscal year {year}: {ready} of {count} ready"));
        Say(Projection(readiness));
        foreach (var (unit, items) in readiness.ByUnit)
        {
            writer.WriteLine();
            var points = Points.Show(items.Sum(i => i.Stake));
            var name = unit is { } id ? Named(model.UnitOf(id).Name) : NoUnit;
            Say(new($"{name.Thai} ({items.Length} ข้อ {points} คะแนน)", $"{name.English} ({EnglishCount.Of(items.Length, "item")}, {points} points)"));
            foreach (var item in items)
            {
                writer.WriteLine($"  {item.Item.Code,-4}{Points.Show(item.Stake),6}  {language.Show(Named(item.Item.Title))}");
                writer.WriteLine($"{"",13} {language.Show(Reasons(item))}");
            }
        }
    }

    private void WriteLines(YearReadiness readiness)
    {
        foreach (var item in readiness.Items)
        {
            var state = item.IsReady ? "ready" : $"not ready: {Reasons(item).English}";
            writer.WriteLine($"{readiness.Framework.Year}/{item.Item.Code} {Points.Show(item.Stake)} {state}");
        }
    }

    private void WriteJson(YearReadiness readiness, Agenda agenda, DisclosureModel model)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Report))
        {
            json.WriteStartObject();
            json.WriteNumber("fiscalYear", readiness.Framework.Year.BuddhistEra);
            json.WriteNumber("ready", readiness.ReadyCount);
            json.WriteNumber("count", readiness.Items.Length);
            Write(json, "oitPoints", readiness.OitPoints);
            Write(json, "oitWeight", readiness.OitWeight);
            if (readiness.Total is { } total)
            {
                json.WriteNumber("total", Points.Round(total));
            }

            json.WriteStartArray("items");
            foreach (var item in readiness.Items)
            {
                Write(json, item, model);
            }

            json.WriteEndArray();
            AgendaLines.Write(json, agenda, model);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, ItemReadiness item, DisclosureModel model)
    {
        json.WriteStartObject();
        json.WriteString("item", item.Item.Code.ToString());
        json.WriteString("title", item.Item.Title.For(model.Settings.SourceCulture).Text);
        json.WriteBoolean("ready", item.IsReady);
        Write(json, "pointsAtStake", item.Stake);
        json.WriteStartArray("gaps");
        foreach (var gap in item.Gaps)
        {
            json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(gap.ToString()));
        }

        json.WriteEndArray();
        if (item.Disclosure?.Unit is { } unit)
        {
            json.WriteString("unit", unit.ToString());
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? points)
    {
        if (points is { } known)
        {
            json.WriteNumber(name, Points.Round(known));
        }
    }

    private static BilingualText Projection(YearReadiness readiness)
    {
        var (points, weight) = (Points.Show(readiness.OitPoints), Points.Show(readiness.OitWeight));
        BilingualText total = readiness.Total is { } sum
            ? new($" คะแนนรวม {Points.Show(sum)}", $", total {Points.Show(sum)}")
            : new(" (คะแนนรวมคิดไม่ได้ เพราะไม่มีผลของแบบวัดอื่น)", " (no total: the other instruments have no result)");
        return new(
            $"ถ้าเป็นอยู่อย่างนี้: OIT {points} จาก {weight} คะแนน{total.Thai}",
            $"As things stand: OIT {points} of {weight} points{total.English}");
    }

    private static BilingualText Reasons(ItemReadiness item)
    {
        var texts = item.Gaps.Select(GapTexts.Of).ToImmutableArray();
        return new(string.Join("; ", texts.Select(t => t.Thai)), string.Join("; ", texts.Select(t => t.English)));
    }

    /// <summary>A text of the content in both languages of messages, or in the one that it has.</summary>
    internal static BilingualText Named(LocalizedText text) => new(text.For(Culture.Thai).Text, text.For(Culture.English).Text);

    private void Say(BilingualText text)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(line);
        }
    }
}

/// <summary>What each gap in an item's readiness is called, and so what is to be done.</summary>
internal static class GapTexts
{
    public static BilingualText Of(ReadinessGap gap) => gap switch
    {
        ReadinessGap.NotAnswered => new("ยังไม่ได้บันทึกคำตอบ", "no answer recorded"),
        ReadinessGap.NotDisclosed => new("ตอบว่าไม่ได้เปิดเผย", "answered as not disclosed"),
        ReadinessGap.NoAddress => new("ไม่มีที่อยู่ของหลักฐาน", "no address of its evidence"),
        ReadinessGap.Placeholder => new("หน้าของข้อนี้ยังไม่มีเนื้อหาจริง", "its page says nothing yet"),
        ReadinessGap.ElementMissing => new("ยังไม่ได้บอกว่าแสดงครบทุกสิ่งที่ต้องมี ให้ใส่ shows", "not all that must be shown is said to be shown: add shows"),
        ReadinessGap.LinkBroken => new("ลิงก์เปิดไม่ได้", "a link does not open"),
        ReadinessGap.LinkSuspect => new("ลิงก์น่าสงสัย", "a link is suspect"),
        ReadinessGap.LinkUnverified => new("ยืนยันลิงก์ไม่ได้ ให้เปิดดูแล้วบันทึก openedByEye", "a link could not be verified: open it and note openedByEye"),
        ReadinessGap.LinkNotChecked => new("ยังไม่ได้ตรวจลิงก์ ให้สั่ง prongsai links", "a link was not checked: run prongsai links"),
        ReadinessGap.PeriodMisses => new("หลักฐานเป็นของช่วงเวลาอื่น", "evidence is of another time"),
        ReadinessGap.PeriodNotStated => new("ไม่ได้บอกช่วงเวลาของหลักฐาน ให้ใส่ covers", "the time of the evidence is not stated: add covers"),
        ReadinessGap.NotTranslated => new("ขาดคำแปล", "a translation is missing"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap)),
    };
}
