using System.Globalization;
using Prongsai.Core.Privacy;

namespace Prongsai.UnitTests.Core.Privacy;

/// <summary>What is personal data in a text and what only looks like it, with the masked form of each.</summary>
public sealed class PersonalDataFinderTests
{
    private const string Masked = "XXXXXXXXX0708";

    [TestCase("1101700230708")]
    [TestCase("ผู้ร้องคือ 1-1017-00230-70-8 ควรปรับปรุง")]
    [TestCase("1 1017 00230 70 8")]
    [TestCase("1\u00A01017\u00A000230\u00A070\u00A08")]
    [TestCase("1.1017.00230.70.8")]
    [TestCase("1 – 1017 – 00230 – 70 – 8")]
    [TestCase("เลข๑๑๐๑๗๐๐๒๓๐๗๐๘นะ")]
    [TestCase("๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘")]
    [TestCase("1-1017-0023070-8")]
    [TestCase("นาย ก 1-1017-\r\n      00230-70-8")]
    [TestCase("นาย ก 1-1017-002\n30-70-8")]
    [TestCase("เลขที่ของเขาคือ 11017002\n30708 อยู่บ้าน")]
    [TestCase("name:\n  th: \"นายสมชาย 1101700230708\"\n  en: \"x\"")]
    [TestCase("ก: \"เลข\\n1101700230708\"")]
    [TestCase("| 1 | นาย ก | 1-1017-00230-70-8 | 5,000.00 |")]
    [TestCase("1,นาย ก,1101700230708,5000")]
    [TestCase("นาย ก\t1\t1017\t00230\t70\t8\tบาท")]
    [TestCase("เลขประจำตัวประชาชน 1 1 0 1 7 0 0 2 3 0 7 0 8")]
    [TestCase("เลขบัตรประชาชน: 1101 7002 3070 8")]
    [TestCase("สัญญาเลขที่ 12/25 นายสมชาย บัตรประชาชน 1101700230708")]
    [TestCase("ครุภัณฑ์ ผู้ยืม นายสมชาย 1101700230708")]
    [TestCase("เลขประจำตัวผู้เสียภาษี 1101700230708")]
    [TestCase("พร้อมเพย์ 1101700230708")]
    [TestCase("11017\u200B00230708")]
    [TestCase("1﹣1017－00230-70‒8")]
    [TestCase("1\u205F1017\u168000230\u200670\u30008")]
    [TestCase("１１０１７００２３０７０８")]
    [TestCase("๑-๑๐๑๗-００２３０-70-8")]
    [TestCase("1．1017．00230．70．8")]
    [TestCase("นาย ก **110170**0230708")]
    [TestCase("นาย ก **1-1017**-00230-70-8")]
    [TestCase("นาย ก 1-1017-`00230`-70-8")]
    [TestCase("นาย ก _1101700230708_")]
    [TestCase("นาย ก __1101700230708__ และ")]
    [TestCase("นาย ก 1\\-1017\\-00230\\-70\\-8")]
    [TestCase("11017\u2060\u00AD00230708")]
    [TestCase("https://a.go.th/x/1-1017-00230-70-8.pdf")]
    [TestCase("https://a.go.th/x/1%2D1017%2D00230%2D70%2D8")]
    [TestCase("https://a.go.th/x/1%201017%2000230%2070%208.pdf")]
    [TestCase("https://a.go.th/x/1_1017_00230_70_8.pdf")]
    [TestCase("https://a.go.th/%E0%B8%811-1017-00230-70-8.pdf")]
    public void An_id_is_found_in_every_spelling(string text) => Assert.That(Shown(text), Is.EqualTo([$"NationalId {Masked}"]));

    [TestCase("0812345678")]
    [TestCase("โทร.081-234-5678")]
    [TestCase("08 1234 5678")]
    [TestCase("08-1234-5678")]
    [TestCase("0-8123-45678")]
    [TestCase("081\u00A0234\u00A05678")]
    [TestCase("081 2345678")]
    [TestCase("(081) 234-5678")]
    [TestCase("081-234-5678-9")]
    [TestCase("081-234-\n5678")]
    [TestCase("+66 81 234 5678")]
    [TestCase("+66812345678")]
    [TestCase("tel:+66-81-234-5678")]
    [TestCase("+66 (0) 81 234 5678")]
    [TestCase("๐๘๑-๒๓๔-๕๖๗๘")]
    [TestCase("Tel0812345678")]
    [TestCase("พร้อมเพย์ 0812345678")]
    [TestCase("ธ.ก.ส. โทร 0812345678")]
    public void A_mobile_number_is_found_in_every_spelling(string text) => Assert.That(Shown(text), Is.EqualTo(["Telephone 08X-XXX-5678"]));

    [TestCase("Somchai@gmail.com")]
    [TestCase("ส่งที่somchai.j@gmail.com.")]
    [TestCase("<s0812345678@gmail.com>")]
    public void A_private_mail_address_is_found(string text) => Assert.That(Shown(text), Is.EqualTo(["Email s•••@gmail.com"]));

    [TestCase("hotmail.com", true)]
    [TestCase("yahoo.co.th", true)]
    [TestCase("outlook.co.th", true)]
    [TestCase("live.com", true)]
    [TestCase("msn.com", true)]
    [TestCase("icloud.com", true)]
    [TestCase("lopburicity.go.th", false)]
    [TestCase("live.go.th", false)]
    [TestCase("mail.go.th", false)]
    [TestCase("dla.mail.go.th", false)]
    [TestCase("company.co.th", false)]
    [TestCase("gmail.com.example.go.th", false)]
    public void It_is_private_by_its_domain(string domain, bool isPrivate) => Assert.That(Shown($"อีเมล a_b@{domain}"), Is.EqualTo(isPrivate ? [$"Email a•••@{domain}"] : Array.Empty<string>()));

    [TestCase("123-4-56789-0", "XXX-X-XX789-0")]
    [TestCase("บัญชีธนาคาร 123 4 56789 0", "XXX-X-XX789-0")]
    [TestCase("เลขที่บัญชี: 1234567890", "XXX-X-XX789-0")]
    [TestCase("เลขที่บัญชี ธนาคารกรุงไทย 0812345678", "XXX-X-XX567-8")]
    [TestCase("บัญชีเงินฝาก ธ.ก.ส. 020012345678", "XXXXXXXX5678")]
    public void A_bank_account_is_found(string text, string masked) => Assert.That(Shown(text), Is.EqualTo([$"BankAccount {masked}"]));

    [TestCase("036 411 047")]
    [TestCase("โทร. 0 3641 1047 ต่อ 101, 0-2123-4567-8")]
    [TestCase("+66 36 411 047")]
    [TestCase("สายด่วน 1111 หรือ 191")]
    [TestCase("saraban@lopburicity.go.th")]
    [TestCase("เลขที่โครงการ 65017123456 สัญญา 650714001234")]
    [TestCase("ปี 2565 2566 2567 1")]
    [TestCase("250000\t1250000\n1250000\t250000")]
    [TestCase("1 650712345678\n2 650712345679")]
    [TestCase("งบประมาณ 1234567890 บาท")]
    [TestCase("บัญชีเงินฝาก 1234567890 บาท")]
    [TestCase("เลขที่บัญชีแยกประเภท 1101010101")]
    [TestCase("เปิด 08.30-16.30 น. 09:00")]
    [TestCase("2022-10-01..2023-03-31")]
    [TestCase("XXXXXXXXX0708 08X-XXX-5678 XXX-X-XX789-0")]
    [TestCase("https://line.me/ti/p/~0812345678")]
    [TestCase("1.101700230708")]
    public void What_only_looks_like_it_is_not_found(string text) => Assert.That(Shown(text), Is.Empty);

    /// <summary>All have a check digit as an id would have it, so that only what stands around them or their beginning tells.</summary>
    [Test]
    public void Of_five_hundred_innocent_numbers_none_is_found()
    {
        var random = new Random(20);
        string Number(string first) => WithCheck(first + string.Concat(Enumerable.Range(0, 12 - first.Length).Select(_ => (char)('0' + random.Next(10)))));
        string Id() => Number(random.Next(1, 9).ToString(CultureInfo.InvariantCulture) + random.Next(30, 37).ToString(CultureInfo.InvariantCulture));
        var forms = new Func<string>[]
        {
            () => $"เลขทะเบียนนิติบุคคล {Number("0")}", () => $"เลขประจำตัวผู้เสียภาษี {Number("0")}", () => $"ห้างหุ้นส่วน,{Number("0")},5000",
            () => $"เลขที่สัญญา {Id()}", () => $"สัญญาเลขที่ {Id()} และ {Id()}", () => $"รหัสโครงการ (e-GP): {Id()}", () => $"เลขที่โครงการ\t{Id()}",
            () => $"e-GP {Id()}", () => $"ตามใบสั่งซื้อเลขที่ {Id()} ลงวันที่", () => $"| ครุภัณฑ์ | {Id()} |", () => $"บาร์โค้ด {Id()}", () => $"barcode: {Barcode(random)}",
            () => $"ISBN {Number("978")}", () => $"เลขที่หนังสือ {Id()}", () => $"เลขที่บัญชีแยกประเภท {Id()}", () => $"{Id()}{random.Next(10)}", () => $"{random.Next(1, 9)}{Id()}",
            () => $"{Id()}-{random.Next(10, 99)}", () => $"{Id()}.50", () => $"0.{Id()}", () => $"https://www.example.go.th/news/{Id()}/x", () => $"www.example.go.th/?id={Id()}",
            () => $"https://www.example.go.th/{random.Next(1, 99)}-{Id()[..4]}-{Id()[..5]}-{random.Next(10, 99)}-{random.Next(1, 9)}",
            () => $"**{Id()[..6]}** {Id()}{random.Next(10)}", () => $"{Id()[..9]}****{Id()[..9]}", () => $"IMG__{Id()}__x", () => $"files/{Id()}", () => $"{Id()}.pdf", () => $"IMG_{Id()}", () => $"PO-{Id()}", () => $"#{Id()}",
        };
        var texts = Enumerable.Range(0, 500).Select(i => forms[i % forms.Length]()).ToList();
        Assert.That(texts.Where(t => PersonalDataFinder.In(t).Any()), Is.Empty);
    }

    [TestCase("https://a.go.th/x/1101700230708.pdf", 1)]
    [TestCase("https://a.go.th/?cid=1101700230708&x=1", 1)]
    [TestCase("https://a.go.th/1609459200000.pdf", 0)]
    [TestCase("https://a.go.th/x-1101700230708", 0)]
    [TestCase("https://a.go.th/1101700230709", 0)]
    [TestCase("files/1101700230708", 0)]
    public void A_number_in_one_piece_in_an_address_is_doubted(string text, int count) => Assert.That(PersonalDataFinder.DoubtfulIn(text).Count(), Is.EqualTo(count));

    [Test]
    public void Places_are_those_of_the_text_and_in_its_order()
    {
        const string Text = "a@gmail.com แล้ว 1-1017-00230-70-8 แล้ว 081-234-5678 แล้ว b@live.com";
        Assert.That(PersonalDataFinder.In(Text).Select(d => Text.Substring(d.Offset, d.Length)), Is.EqualTo(["a@gmail.com", "1-1017-00230-70-8", "081-234-5678", "b@live.com"]));
    }

    [TestCase(PersonalDataKind.NationalId, "1101700230708", "๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘")]
    [TestCase(PersonalDataKind.Telephone, "+66 (0) 81 234 5678", "081-234-5678")]
    [TestCase(PersonalDataKind.Telephone, "+66812345678", "08 1234 5678")]
    [TestCase(PersonalDataKind.Email, "A@Gmail.com", " a@gmail.com")]
    [TestCase(PersonalDataKind.BankAccount, "123-4-56789-0", "1234567890")]
    public void What_is_the_same_has_one_key(PersonalDataKind kind, string first, string second)
    {
        var key = PersonalDataFinder.KeyOf(kind, first);
        Assert.Multiple(() =>
        {
            Assert.That(key, Has.Length.EqualTo(16));
            Assert.That(PersonalDataFinder.KeyOf(kind, second), Is.EqualTo(key));
            Assert.That(PersonalDataFinder.In(first).Where(d => d.Kind == kind).Select(d => d.Key), Is.EqualTo([key]));
        });
    }

    [TestCase(PersonalDataKind.NationalId, "110170023070")]
    [TestCase(PersonalDataKind.Telephone, "036 411 047")]
    [TestCase(PersonalDataKind.Email, "gmail.com")]
    [TestCase(PersonalDataKind.BankAccount, "123")]
    public void What_is_not_of_its_kind_has_no_key(PersonalDataKind kind, string written) => Assert.That(PersonalDataFinder.KeyOf(kind, written), Is.Null);

    [Test]
    public void A_text_without_anything_takes_no_memory()
    {
        var text = string.Concat(Enumerable.Repeat("เทศบาลเมืองลพบุรี วันที่ 4 สิงหาคม 2565 คะแนน 97.86 (ข้อ 3.2.3) ", 20));
        _ = PersonalDataFinder.In(text).Any();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = PersonalDataFinder.In(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<string> Shown(string text) => PersonalDataFinder.In(text).Select(d => $"{d.Kind} {d.Masked}");

    private static string WithCheck(string twelve) => twelve + ((11 - (twelve.Select((c, i) => (c - '0') * (13 - i)).Sum() % 11)) % 10);

    private static string Barcode(Random random) => "885" + string.Concat(Enumerable.Range(0, 10).Select(_ => random.Next(10)));
}
