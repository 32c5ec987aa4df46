namespace Prongsai.Cli.Usage;

/// <summary>What people call our verbs and options elsewhere, and in Thai: for suggestions only, none of these words runs anything.</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, string> Verbs = Table(
        ("check", ["validate", "lint", "test", "ตรวจ", "ตรวจสอบ", "ตรวจข้อมูล"]),
        ("publish", ["upload", "deploy", "sftp", "ftp", "ส่งขึ้นเว็บ", "อัปโหลด", "นำขึ้นเว็บ"]),
        ("pack", ["zip", "package", "bundle", "รวม"]),
        ("doctor", ["health", "diagnose", "handover", "ตรวจเครื่อง", "ส่งมอบ"]),
        ("build", ["generate", "make", "compile", "render", "สร้าง", "สร้างเว็บไซต์", "เผยแพร่"]),
        ("serve", ["preview", "watch", "dev", "develop", "server", "start", "run", "view", "live", "ดูตัวอย่าง", "ตัวอย่าง"]),
        ("new site", ["init", "create", "site", "setup", "begin", "เริ่ม", "เริ่มเว็บไซต์", "เริ่มใหม่"]),
        ("new year", ["year", "ปี", "ปีใหม่", "เริ่มปี", "เริ่มปีใหม่"]),
        ("links", ["urls", "linkcheck", "ลิงก์", "ลิงค์", "ตรวจลิงก์", "ตรวจลิงค์"]),
        ("status", ["ready", "readiness", "ความพร้อม", "สรุป", "สรุปความพร้อม", "สถานะ"]),
        ("sheet", ["แบบคำตอบ", "แบบฟอร์ม"]),
        ("export", ["excel", "xlsx", "ส่งออก", "สมุดงาน"]),
        ("import", ["นำเข้า", "อ่านกลับ"]),
        ("order", ["assign", "assignment", "คำสั่ง", "คำสั่งมอบหมาย", "มอบหมาย"]),
        ("followup", ["follow-up", "progress", "report", "รายงาน", "รายงานความก้าวหน้า", "ความก้าวหน้า", "ติดตาม"]),
        ("appeal", ["objection", "clarify", "ชี้แจง", "คำชี้แจง", "อุทธรณ์"]),
        ("verify", ["compare", "ตรวจเว็บไซต์จริง", "เทียบ"]),
        ("explain", ["อธิบาย"]),
        ("menu", ["เมนู"]),
        ("--help", ["help", "ช่วยด้วย", "ช่วยเหลือ", "วิธีใช้", "คู่มือ"]),
        ("--version", ["version", "รุ่น", "เวอร์ชัน"]));

    private static readonly Dictionary<string, string> Options = Table(
        ("messages", ["lang", "language", "locale", "ภาษา"]),
        ("root", ["dir", "directory", "folder", "project", "cwd"]),
        ("content", ["source", "input", "data"]),
        ("output", ["out", "o", "destination", "dest", "target"]),
        ("frameworks", ["framework"]),
        ("themes", ["theme"]),
        ("version", ["v"]),
        ("year", ["y", "ปี"]));

    public static string? Verb(string word) => Verbs.GetValueOrDefault(word);

    /// <param name="name">A name without its dashes.</param>
    public static string? Option(string name) => Options.GetValueOrDefault(name);

    private static Dictionary<string, string> Table(params (string Ours, string[] Theirs)[] rows) => rows
        .SelectMany(r => r.Theirs.Select(word => (word, r.Ours)))
        .ToDictionary(r => r.word, r => r.Ours, StringComparer.OrdinalIgnoreCase);
}
