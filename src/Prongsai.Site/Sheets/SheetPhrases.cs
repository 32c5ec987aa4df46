using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Sheets;

/// <summary>The sheet's own words in one language.</summary>
internal sealed class SheetPhrases(Culture culture)
{
    private readonly bool _isThai = culture.Tag == "th";

    public string Home(string name, Uri address) => Of(new($"{name} ({address.AbsoluteUri})", $"{name} ({address.AbsoluteUri})"));

    public string Menu(string name) => Of(new($"เลือกเมนู “{name}”", $"choose “{name}” in the menu"));

    public string Choose(string name) => Of(new($"เลือก “{name}”", $"choose “{name}”"));

    public string ChooseEach(IEnumerable<string> names)
    {
        var list = string.Join(" ", names.Select((name, index) => FormattableString.Invariant($"({index + 1}) “{name}”")));
        return Of(new($"เลือกลิงก์ {list}", $"choose the links {list}"));
    }

    public string SeenOnly => Of(new(
        "ยังไม่ได้บันทึกคำตอบของข้อนี้ URL ที่แสดงเป็นที่อยู่ที่เคยพบ ยังไม่ใช่คำตอบ",
        "The answer to this item is not recorded yet. The addresses shown were seen once and are no answer."));

    public string Pending => Of(new(
        "ยังไม่ได้บันทึกคำตอบของข้อนี้ และไม่ทราบ URL",
        "The answer to this item is not recorded yet, and no address is known."));

    public string AddressUnknown => Of(new(
        "เปิดเผยแล้ว แต่ไม่ได้บันทึก URL ของหลักฐานไว้ จึงเว้นช่อง URL ว่าง โปรดใส่ URL จริงก่อนส่งคำตอบ",
        "Disclosed, but the address of the evidence is not recorded, so the URL is left empty. Fill in the real one before handing in."));

    public string NoReason => Of(new(
        "ไม่ได้เปิดเผย และไม่ได้บันทึกเหตุผลไว้",
        "Not disclosed, and no reason is recorded."));

    public string NeverChecked => Of(new("ยังไม่เคยตรวจ", "never checked"));

    public string OpenedByEye(string day) => Of(new($"มีผู้เปิดดูด้วยตาเมื่อ {day}", $"opened by a person on {day}"));

    public string Verdict(LinkCheck check) => $"{Of(check.Verdict.Word())}: {Of(check.Decisive.Text)}";

    private string Of(BilingualText text) => _isThai ? text.Thai : text.English;
}
