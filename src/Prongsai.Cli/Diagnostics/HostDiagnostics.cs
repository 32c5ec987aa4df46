using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Diagnostics;

/// <summary>What can go wrong between this machine and a host that speaks SFTP.</summary>
internal static class HostDiagnostics
{
    public static DiagnosticDescriptor Unreachable { get; } = OfHost(
        "PRS9310",
        new("ติดต่อโฮสต์ไม่ได้", "the host cannot be reached"),
        new("ติดต่อ {0} ไม่ได้: {1}", "{0} could not be reached: {1}"),
        new("ตรวจอินเทอร์เน็ต ชื่อโฮสต์ และพอร์ต ถามผู้ดูแลโฮสต์ว่าเปิด SFTP ไว้หรือไม่", "Check the network, the host's name and the port; ask its webmaster whether SFTP is open."));

    public static DiagnosticDescriptor NoLogin { get; } = OfHost(
        "PRS9311",
        new("ไม่มีกุญแจหรือรหัสผ่าน", "neither a key nor a password"),
        new("ไม่มีสิ่งใดแสดงต่อ {0} ว่าเป็น {1}", "There is nothing to show {0} that this is {1}."),
        new(
            "ระบุไฟล์กุญแจด้วย --key หรือวางกุญแจไว้ที่ ~/.ssh/id_ed25519 หรือใส่รหัสผ่านในตัวแปร PRONGSAI_SFTP_PASSWORD",
            "Name a key file with --key, keep a key at ~/.ssh/id_ed25519, or put the password into the variable PRONGSAI_SFTP_PASSWORD."));

    public static DiagnosticDescriptor LoginRefused { get; } = OfHost(
        "PRS9312",
        new("โฮสต์ไม่ให้เข้า", "the host lets nobody in"),
        new("{0} ไม่รับกุญแจหรือรหัสผ่านนี้: {1}", "{0} takes neither the key nor the password: {1}"),
        new("ตรวจชื่อผู้ใช้และกุญแจ ให้ผู้ดูแลโฮสต์เพิ่มกุญแจสาธารณะ (.pub) ของท่าน", "Check the user and the key; have the webmaster add your public key (.pub)."));

    public static DiagnosticDescriptor KeyUnusable { get; } = OfHost(
        "PRS9313",
        new("ใช้ไฟล์กุญแจไม่ได้", "a key file that cannot be used"),
        new("ใช้กุญแจ {1} กับ {0} ไม่ได้: {2}", "The key {1} cannot be used for {0}: {2}"),
        new(
            "ระบุไฟล์กุญแจส่วนตัว (ไม่ใช่ .pub) ถ้ากุญแจมีวลีรหัส ให้ใส่ในตัวแปร PRONGSAI_SFTP_PASSPHRASE",
            "Name the private key (not the .pub file). If it is locked, put its pass phrase into the variable PRONGSAI_SFTP_PASSPHRASE."));

    public static DiagnosticDescriptor HostKeyUnknown { get; } = OfHost(
        "PRS9314",
        new("ยังไม่รู้จักโฮสต์นี้", "the host is not known yet"),
        new("{0} แสดงกุญแจ {1} ({2}) ซึ่งยังไม่มีผู้ยืนยัน จึงยังไม่ส่งสิ่งใด", "{0} shows the key {1} ({2}), which nobody has confirmed; nothing was sent."),
        new("ถามผู้ดูแลโฮสต์ว่ากุญแจตรงกันหรือไม่ ถ้าตรง สั่งใหม่และตอบ yes หรือใช้ --host-key {1}", "Ask the webmaster whether it is the host's. If so, run again and answer yes, or use --host-key {1}."));

    public static DiagnosticDescriptor HostKeyChanged { get; } = OfHost(
        "PRS9315",
        new("กุญแจของโฮสต์เปลี่ยน", "the host's key has changed"),
        new("{0} แสดงกุญแจ {1} แต่ที่เคยยืนยันไว้คือ {2} อาจมีผู้แอบอ้างเป็นโฮสต์ จึงไม่ส่งสิ่งใด", "{0} shows the key {1}, but {2} was confirmed before: somebody may pose as the host. Nothing was sent."),
        new(
            "โทรถามผู้ดูแลโฮสต์ ถ้าเปลี่ยนจริง สั่งใหม่ด้วย --host-key {1} กุญแจที่ยืนยันแล้วอยู่ในไฟล์ .prongsai-hosts ข้างโฟลเดอร์ข้อมูล",
            "Ring the webmaster. If it was really changed, run again with --host-key {1}. Confirmed keys are in the file .prongsai-hosts beside the content folder."));

    public static DiagnosticDescriptor ConnectionLost { get; } = OfHost(
        "PRS9316",
        new("การเชื่อมต่อขาด", "the connection was lost"),
        new("การเชื่อมต่อกับ {0} ขาดระหว่างส่ง: {1}", "The connection to {0} was lost while sending: {1}"),
        new("สั่งเดิมอีกครั้ง โปรแกรมทำต่อจากที่ค้าง หน้าเว็บที่โฮสต์ยังเปิดได้ตามปกติ", "Run the same command again: it goes on from where it stopped. The pages at the host work meanwhile."));

    private static DiagnosticDescriptor OfHost(string code, BilingualText title, BilingualText message, BilingualText hint) =>
        new(code, DiagnosticSeverity.Error, title, message, hint) { IsEnvironment = true };
}
