using Prongsai.Core.Diagnostics;

namespace Prongsai.Site;

/// <summary>What can be wrong with a plan.</summary>
public static class PlanDiagnostics
{
    public static DiagnosticDescriptor RouteClaimedTwice { get; } = new(
        "PRS6001",
        DiagnosticSeverity.Error,
        new("หน้าเว็บสองหน้าใช้ที่อยู่เดียวกัน", "two pages claim one address"),
        new("ที่อยู่ {0} เป็นของหน้าอื่นในเว็บไซต์นี้อยู่แล้ว", "The address {0} already belongs to another page of this site."),
        new("เปลี่ยนชื่อไฟล์บทความเป็นชื่ออื่น เช่น {1}-2.th.md", "Give the article's file another name, such as {1}-2.en.md."));
}
