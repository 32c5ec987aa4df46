using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Diagnostics;

/// <summary>What can keep the built site from reaching a folder or a host.</summary>
internal static class TransferDiagnostics
{
    private const string UntouchedThai = "ยังไม่ได้ส่งหรือลบสิ่งใด";

    private const string GoOnThai = "สั่งเดิมอีกครั้ง โปรแกรมทำต่อจากที่ค้าง";

    public static DiagnosticDescriptor NothingToPublish { get; } = Environment(
        "PRS9300",
        new("ไม่มีเว็บไซต์ให้ส่ง", "no built site to publish"),
        new("{0} ไม่มีรายการไฟล์ manifest.json ของเว็บไซต์ที่สร้างแล้ว", "{0} holds no manifest.json of a built site."),
        new("สร้างเว็บไซต์ก่อนด้วย prongsai build แล้วสั่งใหม่", "Build the site first with prongsai build, then try again."));

    public static DiagnosticDescriptor SourceChanged { get; } = Environment(
        "PRS9301",
        new("ไฟล์ที่สร้างไว้ถูกแก้", "a built file was changed"),
        new("{1} ใน {0} ไม่ตรงกับที่โปรแกรมสร้าง อาจถูกแก้ ลบ หรือกำลังสร้างใหม่อยู่", "{1} in {0} is not what was built: it was changed or deleted, or a build is under way."),
        new("สร้างใหม่ด้วย prongsai build แล้วสั่งเดิมอีกครั้ง", "Build again with prongsai build, then run the same command again."));

    public static DiagnosticDescriptor TargetMissing { get; } = Environment(
        "PRS9302",
        new("ไม่พบโฟลเดอร์ปลายทาง", "the far folder is not there"),
        new("ไม่พบโฟลเดอร์ {0} " + UntouchedThai, "There is no folder {0}; nothing was sent or deleted."),
        new(
            "เสียบแฟลชไดรฟ์หรือต่อไดรฟ์เครือข่ายก่อน ตรวจตัวสะกด หรือสร้างโฟลเดอร์ที่ปลายทางก่อน",
            "Plug in the stick or connect the share, check the spelling, or make the folder there first."));

    public static DiagnosticDescriptor TargetForeign { get; } = Environment(
        "PRS9303",
        new("ปลายทางมีไฟล์ของผู้อื่น", "files of others in the far folder"),
        new("{0} มีไฟล์ที่โปรแกรมนี้ไม่ได้ส่งไปและจะถูกทับ {1} ไฟล์ เช่น {2} " + UntouchedThai, "{0} holds files that this program did not send and that would be replaced ({1}), such as {2}; nothing was sent or deleted."),
        new("ใช้โฟลเดอร์อื่น ย้ายไฟล์เหล่านั้นออก หรือสั่งด้วย --force หากทับได้", "Use another folder, move those files away, or use --force if they may be replaced."));

    public static DiagnosticDescriptor NotWritten { get; } = Environment(
        "PRS9304",
        new("ส่งไฟล์ไม่สำเร็จ", "a file cannot be sent"),
        new("อ่านหรือเขียน {1} ที่ {0} ไม่สำเร็จ ยังไม่ได้ลบสิ่งใด: {2}", "{1} could not be read or written at {0}; nothing was deleted: {2}"),
        new("ตรวจสิทธิ์การเขียนและพื้นที่ที่ปลายทาง แล้ว" + GoOnThai, "Check the right to write and the space there, then run the same command again: it goes on from where it stopped."));

    public static DiagnosticDescriptor TargetFull { get; } = Environment(
        "PRS9305",
        new("ปลายทางเต็ม", "the far disk is full"),
        new("{1} ({3} ไบต์) เขียนลง {0} ไม่ได้ เหลือพื้นที่ {2} ไบต์ ยังไม่ได้ลบสิ่งใด", "{1} ({3} bytes) does not fit into {0}, which has {2} bytes left; nothing was deleted."),
        new("เพิ่มพื้นที่หรือลบสิ่งที่ไม่ใช้ที่ปลายทาง แล้ว" + GoOnThai, "Make room there, then run the same command again: it goes on from where it stopped."));

    public static DiagnosticDescriptor ReadBackDiffers { get; } = Environment(
        "PRS9306",
        new("อ่านกลับมาไม่ตรง", "what was read back differs"),
        new("{1} ที่อ่านกลับจาก {0} ไม่ตรงกับที่ส่ง แม้ส่งซ้ำแล้ว", "{1} as read back from {0} is not what was sent, even when sent twice."),
        new("ดิสก์หรือแฟลชไดรฟ์นั้นอาจเสีย หรือมีโปรแกรมอื่นแก้ไฟล์ ให้ใช้ปลายทางอื่น", "That disk or stick may be failing, or another program changes files there: use another one."));

    public static DiagnosticDescriptor Unsafe { get; } = Environment(
        "PRS9307",
        new("รายการไฟล์ที่ปลายทางไม่ปลอดภัย", "the far list of files is not safe"),
        new("รายการไฟล์ที่ {0} มี {1} ซึ่งอยู่นอกโฟลเดอร์นั้น " + UntouchedThai, "The list of files at {0} names {1}, which is outside that folder; nothing was sent or deleted."),
        new("มีผู้แก้ manifest.json หรือ .prongsai-publish ที่ปลายทาง แจ้งผู้ดูแลโฮสต์ ลบสองไฟล์นั้น แล้วสั่งใหม่", "Somebody changed manifest.json or .prongsai-publish there: tell the host's webmaster, delete both, then try again."));

    public static DiagnosticDescriptor Held { get; } = Environment(
        "PRS9308",
        new("มีการส่งไปยังที่นี่อยู่แล้ว", "another run publishes there"),
        new("เครื่อง {1} กำลังส่งเว็บไซต์ไปยัง {0} ตั้งแต่ {2} คำสั่งนี้" + UntouchedThai, "The machine {1} has been publishing to {0} since {2}; this run sent and deleted nothing."),
        new(
            "รอให้เสร็จแล้วสั่งใหม่ ถ้าแน่ใจว่าการส่งนั้นหยุดไปแล้ว เช่น เครื่องดับหรือสายขาด ให้สั่งด้วย --take-over โปรแกรมทำต่อจากที่ค้าง",
            "Wait until it is done, then run again. If you are sure that it has stopped, as by a cut line, use --take-over: it goes on from there."));

    public static DiagnosticDescriptor TakenOver { get; } = Environment(
        "PRS9309",
        new("ผู้อื่นรับช่วงการส่งไปแล้ว", "another run has taken over"),
        new("ระหว่างส่ง มีผู้สั่งส่งไปยัง {0} ด้วย --take-over คำสั่งนี้จึงหยุด เพื่อไม่ให้เว็บไซต์ปนกัน", "Another run took {0} over with --take-over, so this one stopped lest the sites be mixed."),
        new("รอให้คำสั่งนั้นเสร็จ ถ้ายังต้องส่งเว็บไซต์นี้ สั่งเดิมอีกครั้ง", "Wait until that run is done; if this site is still to be sent, run the same command again."));

    public static DiagnosticDescriptor FileNotWritten { get; } = Environment(
        "PRS9320",
        new("เขียนไฟล์ไม่สำเร็จ", "a file cannot be written"),
        new("เขียน {0} ไม่สำเร็จ: {1}", "{0} could not be written: {1}"),
        new("ตรวจว่ามีโฟลเดอร์ สิทธิ์การเขียน และพื้นที่ว่าง และปิดโปรแกรมที่เปิดไฟล์นี้อยู่ แล้วสั่งใหม่", "Check that the folder is there, the right to write, the free space, and that no program has the file open; then try again."));

    private static DiagnosticDescriptor Environment(string code, Core.Localization.BilingualText title, Core.Localization.BilingualText message, Core.Localization.BilingualText hint) =>
        new(code, DiagnosticSeverity.Error, title, message, hint) { IsEnvironment = true, PlaceArgument = 0 };
}
