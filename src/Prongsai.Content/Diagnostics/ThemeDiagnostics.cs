using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Diagnostics;

/// <summary>What can be wrong with a theme's data files: its chain and its texts.</summary>
public static class ThemeDiagnostics
{
    public static DiagnosticDescriptor UnknownTheme { get; } = new(
        "PRS7020",
        DiagnosticSeverity.Error,
        new("ไม่พบธีม", "theme not found"),
        new("ไม่มีธีม {0} ในโฟลเดอร์ {1}", "There is no theme {0} in the folder {1}."),
        new("ตรวจชื่อธีมใน site.yaml หรือ extends ใน theme.yaml ธีมที่มากับโปรแกรมชื่อ default", "Check theme in site.yaml, or extends in theme.yaml. The theme that comes with the tool is default."))
    {
        PlaceArgument = 1,
    };

    public static DiagnosticDescriptor ThemeCycle { get; } = new(
        "PRS7021",
        DiagnosticSeverity.Error,
        new("ธีมสืบทอดวนกลับมาที่ตัวเอง", "a theme extends itself"),
        new("ธีม {0} สืบทอดต่อกันจนวนกลับมาที่เดิม", "The theme {0} comes back to itself through extends."),
        new("แก้ extends ใน theme.yaml ให้สิ้นสุดที่ธีม default", "Change extends in theme.yaml so that the chain ends at default."));

    public static DiagnosticDescriptor MissingStrings { get; } = new(
        "PRS7022",
        DiagnosticSeverity.Error,
        new("ธีมไม่มีข้อความของภาษานี้", "the theme has no texts for a culture"),
        new("ธีม {0} ไม่มีไฟล์ strings/{1}.yaml", "The theme {0} has no file strings/{1}.yaml."),
        new("คัดลอก strings/th.yaml เป็น strings/{1}.yaml แล้วแปล หรือเอา {1} ออกจาก cultures ใน site.yaml", "Copy strings/th.yaml to strings/{1}.yaml and translate it, or take {1} out of cultures in site.yaml."));

    public static DiagnosticDescriptor StringMissing { get; } = new(
        "PRS7023",
        DiagnosticSeverity.Error,
        new("ข้อความของธีมขาดคีย์", "a text of the theme is missing in a culture"),
        new("ข้อความ {0} มีในภาษา {1} แต่ไม่มีในไฟล์นี้", "The text {0} is there in {1} but not in this file."),
        new("เพิ่มบรรทัด {0}: พร้อมคำแปล", "Add a line {0}: with its translation."));

    public static DiagnosticDescriptor PlaceholdersDiffer { get; } = new(
        "PRS5002",
        DiagnosticSeverity.Error,
        new("ตัวแปรในคำแปลไม่ตรงกัน", "placeholders differ between translations"),
        new("ข้อความ {0} มีตัวแปรไม่เหมือนกับภาษา {1}", "The text {0} has other placeholders than in {1}."),
        new("ใช้ตัวแปรในวงเล็บ {{ }} ชุดเดียวกันทุกภาษา", "Use the same names in braces {{ }} in every language."));
}
