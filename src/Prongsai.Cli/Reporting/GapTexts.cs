using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Reporting;

/// <summary>What each gap in an item's readiness is called, and so what is to be done.</summary>
internal static class GapTexts
{
    public static BilingualText Of(ReadinessGap gap) => gap switch
    {
        ReadinessGap.NotAnswered => new("ยังไม่ได้บันทึกคำตอบ", "no answer recorded"),
        ReadinessGap.NotDisclosed => new("ตอบว่าไม่ได้เปิดเผย", "answered as not disclosed"),
        ReadinessGap.NoAddress => new("ไม่มีที่อยู่ของหลักฐาน", "no address of its evidence"),
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
