namespace Prongsai.Core.Privacy;

/// <summary>What a number is said to be by the nearest of the words that may introduce it.</summary>
internal static class Introductions
{
    /// <summary>How far before a number its word may stand.</summary>
    private const int Reach = 64;

    private const int MostLetters = 24;

    private const int MostLettersInList = 6;

    private const int LongNumber = 6;

    private static readonly (Introduction Kind, string[] Words)[] All =
    [
        (Introduction.NationalId,
        [
            "ประจำตัวประชาชน", "บัตรประชาชน", "บัตร ปชช", "เลขประชาชน", "เลขประจำตัว", "เลขบัตร", "บัตรประจำตัว", "ผู้เสียภาษี", "13 หลัก", "๑๓ หลัก",
            "national id", "citizen id", "id card", "id no", "id number", "identification", "tax id", "id",
        ]),
        (Introduction.Telephone, ["โทร", "โทรศัพท์", "มือถือ", "เบอร์", "tel", "telephone", "phone", "mobile", "call", "fax", "โทรสาร", "ไลน์", "line id"]),
        (Introduction.BankAccount,
        [
            "เลขที่บัญชี", "เลขบัญชี", "บัญชีเลขที่", "บัญชีธนาคาร", "บัญชีเงินฝาก", "บัญชีออมทรัพย์", "ออมทรัพย์", "กระแสรายวัน", "ธ.ก.ส.", "ธกส", "ธนาคาร", "ออมสิน",
            "bank account", "account no", "account number", "a/c",
        ]),
        (Introduction.PromptPay, ["พร้อมเพย์", "promptpay", "prompt pay"]),
        (Introduction.Other,
        [
            "เลขที่สัญญา", "สัญญาเลขที่", "สัญญาจ้างเลขที่", "สัญญาซื้อขายเลขที่", "เลขคุมสัญญา", "เลขที่คุมสัญญา", "เลขที่ข้อตกลง", "เลขที่โครงการ", "โครงการเลขที่",
            "รหัสโครงการ", "e-gp", "egp", "ใบสั่งซื้อ", "ใบสั่งจ้าง", "เลขที่ใบ", "ครุภัณฑ์", "บาร์โค้ด", "บาร์โค๊ด", "barcode", "isbn", "issn", "ean", "ean-13", "ean13",
            "gtin", "upc", "imei", "serial", "s/n", "เลขที่หนังสือ", "หนังสือเลขที่", "เลขที่เอกสาร", "เลขที่อ้างอิง", "เลขอ้างอิง", "เลขที่คำขอ", "เลขที่ฎีกา", "เลขที่แยกประเภท",
            "บัญชีแยกประเภท", "รหัสบัญชี", "รหัสงบประมาณ", "รหัสสินค้า", "รหัสพัสดุ", "รหัสหน่วยงาน", "contract no", "contract number", "project no", "project id",
            "purchase order", "po no", "reference no", "ref",
        ]),
    ];

    private static readonly string[] Persons = ["นาย", "นาง", "น.ส.", "ชื่อ", "Mr", "Mrs", "Miss"];

    public static Introduction Of(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - Reach), Math.Min(Reach, at));
        var (kind, end, longest) = (Introduction.None, 0, 0);
        foreach (var (what, words) in All)
        {
            foreach (var word in words)
            {
                var behind = EndOf(word, before);
                if (behind > end || (behind == end && word.Length > longest && end > 0))
                {
                    (kind, end, longest) = (what, behind, word.Length);
                }
            }
        }

        return kind != Introduction.None && Reaches(kind, before[end..]) ? kind : Introduction.None;
    }

    /// <summary>Behind the last place of a word; 0 where it is not. Latin words stand alone.</summary>
    private static int EndOf(string word, ReadOnlySpan<char> text)
    {
        var isLatin = char.IsAsciiLetter(word[0]);
        for (var rest = text; rest.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; rest = text[..(at + word.Length - 1)])
        {
            var end = at + word.Length;
            var isWhole = (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]));
            if (!isLatin || isWhole)
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>
    /// Whether a word is still about what comes behind this text: not over many other words, nor, from a number that it has introduced
    /// already, over more than an "and"; and a word for a thing not over the name of a person.
    /// </summary>
    private static bool Reaches(Introduction kind, ReadOnlySpan<char> between)
    {
        var (letters, lines, digits, isList) = (0, 0, 0, false);
        foreach (var c in between)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
            digits = DigitRuns.IsDigit(c) ? digits + 1 : 0;
            isList |= digits >= LongNumber;
        }

        if (lines > 1 || letters > (isList ? MostLettersInList : kind == Introduction.NationalId ? Reach : MostLetters))
        {
            return false;
        }

        foreach (var person in kind == Introduction.Other ? Persons : [])
        {
            if (between.Contains(person, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What words say that a number is.</summary>
internal enum Introduction
{
    None,
    NationalId,
    Telephone,
    BankAccount,

    /// <summary>Money by the number of a telephone or a national id.</summary>
    PromptPay,

    /// <summary>The number of a contract, a thing or a document.</summary>
    Other,
}
