using Prongsai.Core.Diagnostics;

namespace Prongsai.Site.Publication;

/// <summary>What can be wrong with a plan in the light of what was published before.</summary>
public static class PublicationDiagnostics
{
    public static DiagnosticDescriptor FrozenAddressDropped { get; } = new(
        "PRS6002",
        DiagnosticSeverity.Error,
        new("ที่อยู่ของข้อ OIT หายไปในช่วงตรวจ", "an address of an OIT item vanishes while it is assessed"),
        new(
            "ที่อยู่ {0} เผยแพร่แล้วและใช้ตอบข้อ OIT แต่เนื้อหาชุดนี้ไม่มีหน้านั้น ห้ามหายหรือย้ายจนถึงวันที่ {1}",
            "The address {0} is published and answers an OIT item, but this content has no such page. It may not vanish or move until {1}."),
        new(
            "นำข้อมูลที่ลบหรือย้ายกลับมา หลังวันนั้นจึงลบได้ และโปรแกรมจะวางหน้าพาไปยังหน้าใหม่ให้เอง",
            "Bring back what was deleted or moved. After that day it may go, and a page that leads on takes its place."));

    public static DiagnosticDescriptor AddressMoved { get; } = new(
        "PRS6003",
        DiagnosticSeverity.Warning,
        new("ที่อยู่ที่เคยเผยแพร่ไม่มีหน้าแล้ว", "a published address has no page any more"),
        new("ที่อยู่ {0} เคยเผยแพร่ แต่ไม่มีหน้าแล้ว จึงวางหน้าที่พาไปยัง {1} ไว้แทน", "The address {0} was published and has no page any more; a page that leads on to {1} takes its place."),
        new("ถ้าไม่ได้ตั้งใจลบ ให้นำข้อมูลกลับมา", "If that was not meant, bring its content back."));
}
