using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Diagnostics;

/// <summary>What only the program as a whole can report.</summary>
internal static class CliDiagnostics
{
    public static DiagnosticDescriptor Defect { get; } = new(
        "PRS9999",
        DiagnosticSeverity.Error,
        new("ข้อผิดพลาดภายในโปรแกรม", "defect in the tool"),
        new("โปรแกรมทำงานผิดพลาด: {0}", "The tool failed: {0}"),
        new("เว็บไซต์เดิมยังอยู่ครบ แจ้งผู้พัฒนาพร้อมข้อความด้านล่างนี้", "The previous site is untouched. Report this to the developers with the text below."));
}
