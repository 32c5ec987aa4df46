using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>The words around explanations of preliminary results, in Thai, for the assessor. They are plain words of our own; remark and explanation are the content's.</summary>
internal sealed class AppealText(AppealBrief brief) : PaperText(Culture.Thai)
{
    public static string Heading => "คำชี้แจงผลการประเมินเบื้องต้น";

    public string Agency => Shown(brief.Agency);

    public string Period => Thai($"แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. {brief.Year}");

    public string FileTitle => $"{Heading} – {Agency} – {Period}";

    public ImmutableArray<string> Body =>
    [
        Thai($"ชี้แจงได้ถึงวันที่ {brief.Until} {Left}"),
        Thai($"ข้อที่ได้ 0 มี {Count(brief.Lost.Count())} ข้อ จาก {Count(brief.Rows.Length)} ข้อที่บันทึกผลเบื้องต้นไว้ {Stake}"),
    ];

    public static ImmutableArray<string> Heads => ["ข้อ", "ผลและความเห็นของผู้ประเมิน", "คำชี้แจงของหน่วยงาน", "ที่อยู่ของหลักฐานและการตรวจ", "คะแนน"];

    public string Meaning => Thai("“คะแนน” คือส่วนของคะแนนรวมที่ขึ้นอยู่กับข้อนั้น คิดตามน้ำหนักของปี ค่าแฮช SHA-256 คือของเนื้อหาที่อ่านได้เมื่อวันที่ตรวจ หรือของเอกสารที่เผยแพร่บนเว็บไซต์ของหน่วยงาน");

    public ImmutableArray<string> Signature => SignedBy(Thai($"ชี้แจง ณ {OpenDay}"));

    private string Left => brief.DaysLeft switch
    {
        < 0 => $"พ้นกำหนดแล้ว {Count(-brief.DaysLeft)} วัน นับถึงวันที่ {brief.Day}",
        0 => $"วันนี้ ({brief.Day}) เป็นวันสุดท้าย",
        _ => $"เหลือ {Count(brief.DaysLeft)} วัน นับจากวันที่ {brief.Day}",
    };

    private string Stake => brief.AtStake is { } points ? $"รวม {Points.Show(points)} คะแนนของคะแนนรวม" : "ยังคิดเป็นคะแนนไม่ได้ เพราะไม่ทราบน้ำหนักของปี";

    public static string Result(AppealRow row) => row.IsLost ? "0" : "100";

    public static string Worth(AppealRow row) => row.Stake is { } points ? Points.Show(points) : "ไม่ทราบ";

    /// <summary>What is written, or dots where nobody has yet: only what was given nothing has to be explained.</summary>
    public static string Explanation(AppealRow row) => row.Explanation ?? (row.IsLost ? Blank : "");

    /// <summary>How the address was found to be, and what proves it; a hash keeps its letters and digits.</summary>
    public static ImmutableArray<string> Proof(AppealProof proof) =>
    [
        proof.Link.LastCheck == proof.Link.Verdict ? proof.Link.Verdict : $"ตรวจ {proof.Link.LastCheck}: {proof.Link.Verdict}",
        .. proof.Sha256 is { } hash ? [$"SHA-256 {hash}"] : ImmutableArray<string>.Empty,
        .. proof.Kept is { } kept ? [$"สำเนาที่เก็บไว้ {kept}"] : ImmutableArray<string>.Empty,
    ];

    public string Thai(string text) => Of(text, text);
}
