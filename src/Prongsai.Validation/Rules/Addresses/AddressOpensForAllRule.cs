using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Core.Addresses;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Addresses;

/// <summary>An address opens for everybody, and goes on to: what can be doubted without opening it is said before an evaluator finds it.</summary>
internal sealed class AddressOpensForAllRule : Rule
{
    private static readonly DiagnosticDescriptor PrivateNetwork = Of(
        "PRS4070",
        new("ที่อยู่ในเครื่องหรือในวงของสำนักงาน", "an address within one office"),
        new("{0} อยู่ในเครื่องหรือในวงของสำนักงาน ({1}) ผู้ประเมินและประชาชนเปิดไม่ได้", "{0} is on a computer or in an office's network ({1}): evaluators and the public cannot open it."),
        new(
            "ใส่ที่อยู่ที่เปิดได้จากนอกสำนักงาน ลองเปิดด้วยโทรศัพท์ที่ไม่ต่อ Wi-Fi ของสำนักงาน",
            "Give the address that opens from outside: try it on a telephone that is not in the office's Wi-Fi."));

    private static readonly DiagnosticDescriptor Shared = Of(
        "PRS4071",
        new("ไฟล์ฝากที่อาจต้องขอสิทธิ์", "a shared file that may ask for permission"),
        new(
            "{0} เป็นไฟล์ที่ฝากไว้กับ {1} ถ้ายังไม่เปิดให้ทุกคน ผู้ประเมินจะเห็นหน้า “ขอสิทธิ์เข้าถึง” แทนเอกสาร",
            "{0} is a file kept at {1}. Unless it was shared with everyone, evaluators see “request access” and not the document."),
        new(
            "ตั้งการแชร์เป็น “ทุกคนที่มีลิงก์” แล้วลองเปิดในหน้าต่างส่วนตัว (Ctrl+Shift+N) ถ้าเห็นเอกสารให้ใส่ openedByEye: วันที่เปิดดู ดีกว่านั้นคือนำไฟล์ขึ้นเว็บไซต์ของหน่วยงาน",
            "Share it with “anyone with the link” and open it in a private window (Ctrl+Shift+N). If you see the document, add openedByEye: with the day. Better still, put the file on the agency's own website."));

    private static readonly DiagnosticDescriptor Editing = Of(
        "PRS4072",
        new("ที่อยู่สำหรับแก้ไขเอกสาร", "an address for editing a document"),
        new("{0} เปิดเอกสารเพื่อแก้ไข ผู้ประเมินจะพบหน้าเข้าสู่ระบบ หรือแก้เอกสารได้", "{0} opens a document for editing: evaluators are asked to sign in, or could change it."),
        new(
            "พิมพ์ {1} และตั้งการแชร์เป็น “ทุกคนที่มีลิงก์ (ผู้มีสิทธิ์อ่าน)”",
            "Type {1} and share it with “anyone with the link (viewer)”."));

    private static readonly DiagnosticDescriptor Backstage = Of(
        "PRS4073",
        new("ที่อยู่หลังบ้านของเว็บไซต์", "an address behind a sign-in"),
        new("{0} เป็นหน้าสำหรับผู้ดูแลหรือสมาชิกของ {1} ผู้อื่นจะเห็นหน้าเข้าสู่ระบบ", "{0} is a page for those who run {1} or are its members: others see a sign-in page."),
        new(
            "ออกจากระบบ แล้วเปิดหน้าที่ประชาชนเห็น คัดลอกที่อยู่ของหน้านั้นมาใส่แทน",
            "Sign out, open the page that the public sees, and give the address of that page."));

    private static readonly DiagnosticDescriptor Shortened = Of(
        "PRS4074",
        new("ที่อยู่แบบย่อ", "a shortened address"),
        new("{0} เป็นที่อยู่แบบย่อของ {1} ผู้ประเมินไม่เห็นว่าไปที่ใด และอาจหมดอายุหรือมีโฆษณาคั่น", "{0} is a shortened address of {1}: evaluators cannot see where it leads, and it may lapse or show advertisements."),
        new("เปิดที่อยู่นี้ รอจนถึงหน้าจริง แล้วคัดลอกจากแถบที่อยู่มาใส่แทน", "Open it, wait for the real page, and give what then stands in the address bar."));

    private static readonly DiagnosticDescriptor Wrapped = Of(
        "PRS4075",
        new("ที่อยู่ที่พาไปอีกที่หนึ่ง", "an address that leads on to another"),
        new("{0} เป็นที่อยู่ของโปรแกรมค้นหาหรือโปรแกรมอีเมลที่พาไปยังที่อยู่จริงอีกทีหนึ่ง", "{0} is of a search engine or a mail program, which leads on to the real address."),
        new("พิมพ์ที่อยู่จริง: {1}", "Type the real address: {1}"));

    private static readonly DiagnosticDescriptor SearchResult = Of(
        "PRS4076",
        new("ผลการค้นหาหรือสำเนา ไม่ใช่หน้าจริง", "search results or a copy, not the page"),
        new(
            "{0} เป็นผลการค้นหา สำเนา หรือคำแปลของ {1} แต่ละคนเห็นไม่เหมือนกัน และหายไปได้",
            "{0} shows search results, a copy or a translation of {1}: everybody sees something else, and it may vanish."),
        new("เปิดหน้าจริงจากผลนั้น แล้วคัดลอกจากแถบที่อยู่มาใส่แทน", "Open the page itself from there, and give what then stands in the address bar."));

    private static readonly DiagnosticDescriptor SignIn = Of(
        "PRS4077",
        new("ที่อยู่ในเครือข่ายสังคมที่ต้องเป็นสมาชิก", "a place for members of a social network"),
        new("{0} อยู่ในส่วนของ {1} ที่มักขอให้เข้าสู่ระบบหรือเข้ากลุ่มก่อน", "{0} is in a part of {1} that commonly asks people to sign in or to join first."),
        new(
            "ใช้หน้าของเว็บไซต์หน่วยงาน หรือหน้าสาธารณะ (เพจ) แทน แล้วลองเปิดในหน้าต่างส่วนตัว (Ctrl+Shift+N)",
            "Use a page of the agency's website, or its public page there, and try it in a private window (Ctrl+Shift+N)."));

    private static readonly DiagnosticDescriptor Session = Of(
        "PRS4078",
        new("ที่อยู่ที่ใช้ได้ชั่วคราว", "an address that lapses"),
        new("{0} มีรหัสของการเข้าชมครั้งหนึ่ง ซึ่งหมดอายุแล้วผู้อื่นเปิดไม่ได้", "{0} holds the mark of one visit: when that has lapsed nobody can open it."),
        new(
            "ลองเปิด {1} ถ้าเห็นหน้าเดียวกันให้ใช้ที่อยู่นี้ ถ้าไม่เห็นให้หาที่อยู่ถาวรของหน้านั้น",
            "Try {1} and use it if it shows the same page; else find the page's permanent address."));

    private static readonly FrozenDictionary<DoubtKind, DiagnosticDescriptor> ByKind = new Dictionary<DoubtKind, DiagnosticDescriptor>
    {
        [DoubtKind.PrivateNetwork] = PrivateNetwork,
        [DoubtKind.Shared] = Shared,
        [DoubtKind.Editing] = Editing,
        [DoubtKind.Backstage] = Backstage,
        [DoubtKind.Shortened] = Shortened,
        [DoubtKind.Wrapped] = Wrapped,
        [DoubtKind.SearchResult] = SearchResult,
        [DoubtKind.SignIn] = SignIn,
        [DoubtKind.Session] = Session,
    }.ToFrozenDictionary();

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [.. ByKind.Values.OrderBy(d => d.Code, StringComparer.Ordinal)];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (address, span, doubt) in DoubtedAddresses.In(model))
        {
            if (doubt is not null)
            {
                diagnostics.Add(ByKind[doubt.Kind], span, address.AbsoluteUri, doubt.Detail);
            }
        }
    }

    private static DiagnosticDescriptor Of(string code, BilingualText title, BilingualText message, BilingualText hint) =>
        new(code, DiagnosticSeverity.Warning, title, message, hint);
}
