using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>The words of an order. They are plain words of our own, no wording of a law or a handbook.</summary>
internal sealed class OrderText(AssignmentOrder order) : PaperText(order.Culture)
{
    private const string OrderNumber = "........./.........";

    /// <summary>What the picture above all shows: in the content's words, or in our own.</summary>
    public string Garuda => order.Garuda?.Text is { } text ? CellText.Clean(text.For(order.Culture).Text) : Of("ตราครุฑ", "Garuda emblem");

    public string Heading => Of($"คำสั่ง{Agency}", $"Order of {Agency}");

    public string Number => Of($"ที่ {OrderNumber}", $"No. {OrderNumber}");

    public string Subject => Of($"เรื่อง {Matter}", $"Subject: {Matter}");

    public string FileTitle => $"{Heading} – {Matter}";

    /// <summary>What a reader of another language must know of it; nothing in Thai.</summary>
    public string Translation => Of("", "A translation for reading. The order itself is the Thai one.");

    public ImmutableArray<string> Body =>
    [
        Of(
            $"ด้วย{Agency}จะเปิดเผยข้อมูลสาธารณะ (OIT) บนเว็บไซต์ของหน่วยงาน สำหรับ{Shown(order.Assessment)} เพื่อให้ทุกข้อมีผู้รับผิดชอบและเผยแพร่ทันเวลา จึงมอบหมายดังต่อไปนี้",
            $"{Agency} will disclose public information (OIT) on its website for the {Shown(order.Assessment)}. So that every item has a unit that answers for it and is published in time, the following is assigned:"),
        Of(
            $"ข้อ 1 ให้ส่วนงานตามบัญชีแนบท้ายคำสั่งนี้รับผิดชอบข้อที่ระบุไว้ รวม {Count(order.Rows.Length)} ข้อ",
            $"1. The units in the annex answer for the items beside them, {Count(order.Rows.Length)} in all."),
        Of(
            "ข้อ 2 ให้ส่วนงานที่รับผิดชอบจัดทำข้อมูลให้ครบตามสิ่งที่ต้องแสดงของแต่ละข้อ และเผยแพร่บนเว็บไซต์ของหน่วยงานภายในวันที่กำหนดในบัญชี",
            "2. Each unit prepares all that its items have to show and publishes it on the agency’s website by the day in the annex."),
        Of(
            "ข้อ 3 เมื่อเผยแพร่แล้ว ให้ดูแลข้อมูลให้ถูกต้อง เป็นปัจจุบัน และเปิดได้ที่ที่อยู่เดิม จนกว่าการประเมินจะเสร็จสิ้น",
            "3. What is published is kept correct, current and at the same address until the assessment is over."),
        Of($"ทั้งนี้ ตั้งแต่วันที่ {Line} เป็นต้นไป", $"In force from {Line}"),
    ];

    public ImmutableArray<string> Signature => SignedBy(Of($"สั่ง ณ {OpenDay}", $"Ordered on {OpenDay}"));

    public string Annex => Of($"บัญชีแนบท้ายคำสั่ง{Agency}", $"Annex to the order of {Agency}");

    public string AnnexOf => Of($"ที่ {OrderNumber} ลงวันที่ {Blank}{Blank}", $"No. {OrderNumber} of {Blank}{Blank}");

    /// <summary>The heads of the annex: item, what is to be disclosed, what to show, unit, day.</summary>
    public ImmutableArray<string> AnnexHeads =>
    [
        Of("ข้อ", "Item"), Of("ข้อมูลที่ต้องเปิดเผย", "To be disclosed"), Of("สิ่งที่ต้องแสดง", "What to show"),
        Of("ส่วนงานรับผิดชอบ", "Responsible unit"), Of("ภายในวันที่", "By"),
    ];

    public string Check => Of("แผ่นตรวจก่อนลงนาม", "To check before signing");

    public ImmutableArray<string> Notes =>
    [
        Of("แผ่นนี้ไม่เป็นส่วนหนึ่งของคำสั่ง ลบหรือไม่ต้องพิมพ์ได้", "This page is no part of the order: delete it, or do not print it."),
        .. order.Garuda?.Content is { Format: DocumentFormat.Svg } ? [DrawnGaruda] : ImmutableArray<string>.Empty,
        Of("“สิ่งที่ต้องแสดง” สรุปด้วยถ้อยคำของโปรแกรม ไม่ใช่ถ้อยคำของคู่มือ โปรดเทียบกับคู่มือของปีนี้", "“What to show” is in the program’s own words, not the handbook’s: compare it with this year’s handbook."),
        .. order.IsDraft ? [Of("รายการข้อของปีนี้ในโปรแกรมยังเป็นฉบับร่าง โปรดเทียบกับคู่มือ", "The program’s list of this year’s items is still a draft: compare it with the handbook.")] : ImmutableArray<string>.Empty,
        order.Due switch
        {
            null => Of("โปรแกรมไม่ทราบวันที่ผู้ประเมินเริ่มเปิดตรวจของปีนี้ จึงเว้นวันที่ไว้ให้เติม", "The program does not know when evaluators begin to look this year, so the day is left open."),
            { IsVerified: true } => Of("วันที่คือวันสุดท้ายก่อนผู้ประเมินเริ่มเปิดตรวจ", "The day is the last before evaluators begin to look."),
            _ => Of("วันที่คือวันสุดท้ายก่อนผู้ประเมินเริ่มเปิดตรวจ ซึ่งโปรแกรมยังไม่แน่ใจ โปรดเทียบกับปฏิทินของปีนี้", "The day is the last before evaluators begin to look, of which the program is not certain: compare it with this year’s calendar."),
        },
    ];

    public string Shares => Of("จำนวนข้อของแต่ละส่วนงาน", "Items of each unit");

    public ImmutableArray<string> ShareHeads => [Of("ส่วนงาน", "Unit"), Of("จำนวนข้อ", "Items"), Of("ข้อ", "Which")];

    public string Nobody => Of("ยังไม่มีผู้รับผิดชอบ", "nobody yet");

    public string Total => Of("รวม", "Total");

    public string OpenItems => Of("ข้อที่ยังไม่มีผู้รับผิดชอบ", "Items that nobody answers for yet");

    public string NoneOpen => Of("ไม่มี ทุกข้อมีผู้รับผิดชอบแล้ว", "None: a unit answers for every item.");

    public string Due => order.Due is { } due ? Of(due.Text, due.Text) : Blank;

    private string DrawnGaruda => Of(
        "ตราครุฑของหน่วยงานเป็น SVG แต่โปรแกรมวางลงในเอกสาร Word ได้เฉพาะ PNG บรรทัดแรกของเอกสารจึงเว้นไว้ โปรดแทรกตราครุฑสูง 3 เซนติเมตรที่บรรทัดนั้น",
        "The agency’s Garuda emblem is an SVG, but only a PNG is placed in the Word document: its first line is left empty. Insert the emblem there, 3 cm high.");

    private string Agency => Shown(order.Agency);

    private string Matter => Of(
        $"มอบหมายผู้รับผิดชอบการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {order.Year}",
        FormattableString.Invariant($"units that answer for public disclosure (OIT), fiscal year B.E. {order.Year} ({order.Year.CommonEra})"));
}
