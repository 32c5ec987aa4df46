namespace Prongsai.Content.Screening;

/// <summary>
/// Words that every agency's papers are full of. A damaged word is mended only to one of them: that it is one, and the only one, is
/// what makes a repair certain.
/// </summary>
internal static class KnownWords
{
    private const int Longest = 14;

    private const string Words = """
        กรกฎาคม กระทำ กระบวนการ กระทรวง กลุ่ม กล่าว กองทุน การณ์ กำกับ กำจัด กำชับ กำนัน กำลัง กำหนด กิจกรรม กิจการ ก่อน ก่อสร้าง กันยายน ขั้นตอน ข้อมูล ข้อความ
        ข้อร้องเรียน ข้อเสนอ ข้อบัญญัติ ข้าราชการ คณะกรรมการ คณะทำงาน คะแนน คำขอ คำถาม คำตอบ คำร้อง คำสั่ง คำนวณ คำนึง คำแนะนำ คุณธรรม คู่มือ ค่าเฉลี่ย ค่าใช้จ่าย
        ค่าธรรมเนียม งบประมาณ งานวิจัย จริยธรรม จังหวัด จัดการ จัดจ้าง จัดซื้อ จัดตั้ง จัดทำ จัดสรร จำกัด จำนวน จำเป็น จำหน่าย จำพวก จำแนก เจ้าหน้าที่ เจ้าของ เจ้าพนักงาน
        จ้าง ฉบับ ชาวบ้าน ชำระ ชำนาญ ชำรุด ช่วยเหลือ ช่วง ช่องทาง ซื้อ ดำเนิน ดำเนินการ ดำเนินงาน ดำรง ดีขึ้น ด้าน ด้วย ตรวจสอบ ตั้งแต่ ต่อไป ตัวชี้วัด ตัวอย่าง ตำบล
        ตำแหน่ง ตำรวจ ติดตาม ติดต่อ ต้อง ต่าง ถ้อยคำ ถึง ทำงาน ทำการ ทำให้ ทำเนียบ ทราบ ท้องถิ่น ทั่วไป ทั้งหมด ทั้งนี้ ท่าน ทุจริต ที่ดิน ที่สุด ที่ปรึกษา ธันวาคม
        ธรรมาภิบาล นโยบาย นักวิชาการ นายก นำมา นำไป นำเสนอ นำส่ง น้ำ น้อย นี้ เนื่องจาก เนื่องใน บริการ บริหาร บริหารงาน บทบาท บำรุง บำบัด บำเหน็จ บำนาญ บุคคล บุคลากร
        บัญชี บันทึก บ้าน ประกาศ ประกอบ ประจำ ประจำปี ประจำเดือน ประชาชน ประชาสัมพันธ์ ประชุม ประเด็น ประมวล ประสิทธิภาพ ประเมิน ประโยชน์ ปฏิทิน ปฏิบัติ ปฏิบัติงาน
        ปลัด ปรับปรุง ปีงบ ปีงบประมาณ ป้องกัน เป้าหมาย เปิดเผย ปัญหา ปัจจัย ปัจจุบัน เป็น เป็นไป ผลสัมฤทธิ์ ผู้บริหาร ผู้มี ผู้นำ ผู้รับ ผู้ใช้ ผู้อำนวยการ ผ่าน แผนงาน
        แผนปฏิบัติ แผนพัฒนา พฤศจิกายน พฤษภาคม พนักงาน พร้อม พัฒนา พัสดุ พื้นที่ พิจารณา พิเศษ เพิ่มเติม เพื่อ เพียง พึงพอใจ ฟื้นฟู ภายใน ภารกิจ ภาครัฐ มกราคม มาตรการ
        มาตรฐาน มิถุนายน มีนาคม มีส่วนร่วม มูลค่า เมือง เมื่อ เมษายน ยุทธศาสตร์ ยื่น ยังไม่ ย้อนหลัง รองปลัด ระดับ ระบบ ระหว่าง ระเบียบ รัฐบาล รับรู้ รับผิดชอบ ราชการ
        รายการ รายงาน รายได้ รายจ่าย รายชื่อ ร้องเรียน ร้อยละ รวมทั้ง ร่วม ร่าง รู้ ละเมิด ลำดับ ลำน้ำ ลงชื่อ เลขที่ เลือก และ วันที่ วัตถุประสงค์ วิธีการ วิสัยทัศน์ ว่า ว่าด้วย
        ส่วน ส่วนราชการ ส่วนตำบล ส่วนร่วม ส่งเสริม สถานที่ สถานการณ์ สถิติ สมาชิก สรุป สวัสดี สังกัด สาธารณะ สามารถ สำคัญ สำนัก สำนักงาน สำรวจ สำเร็จ สำหรับ สำเนา สำรอง
        สิงหาคม สิทธิ สินบน สินทรัพย์ สื่อสาร สิ่งของ สิ่งปลูกสร้าง สิ้นสุด สูงสุด สู่ เสนอ เสี่ยง ส้วม หนังสือ หน่วย หน่วยงาน หน้าที่ หมู่บ้าน หมายถึง หรือ หลักเกณฑ์ หลักฐาน
        หัวข้อ หัวหน้า ห้อง ห้าม อธิบาย องค์กร องค์การ อบรม อนุมัติ อย่าง อย่างไร อำนวย อำนวยความสะดวก อำนาจ อำเภอ อินเทอร์เน็ต อื่น อื่นๆ อุทธรณ์ เอกสาร โครงการ โปร่งใส
        ความโปร่งใส โครงสร้าง ได้แก่ ได้รับ ให้ ใช้ ใช้จ่าย ไม่ ไม่ได้ ไม่มี ไว้ แก่ แก้ไข แก้ แจ้ง แต่ แต่ละ แต่งตั้ง แนะนำ แบบวัด แหล่ง แล้ว แล้วเสร็จ เข้า เข้าถึง เข้าใจ
        เขตพื้นที่ เกี่ยวกับ เกี่ยวข้อง เงิน เจตจำนง เช่น เดือน เท่ากัน เทศบาล เทศบัญญัติ เน้น เผยแพร่ เรื่อง เร่งรัด เว็บไซต์ ใหม่ ให้บริการ ภูมิใจ ครั้ง ครั้งที่ ขึ้น ตั้ง ทั้ง นั้น กัน วัน มั่น
        เชื่อมั่น คลัง ดังนี้ ดังกล่าว ชื่อ มือ คือ ยื่นคำขอ ที่ตั้ง สั่งการ จึง ซึ่ง หนึ่ง กุมภาพันธ์ ตุลาคม
        """;

    private static readonly HashSet<string> All = new(Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A consonant, its marks and the two consonants after it, of all words.</summary>
    private static readonly HashSet<long> Clusters = [.. All.SelectMany(ClustersOf)];

    /// <summary>Whether one of the words covers this stretch of the text.</summary>
    public static bool Cover(ReadOnlySpan<char> text, int from, int to)
    {
        for (var start = Math.Max(0, to - Longest); start <= from; start++)
        {
            for (var end = to; end <= Math.Min(text.Length, start + Longest); end++)
            {
                if (Lookup.Contains(text[start..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the words, of at least so many letters, is in the text.</summary>
    public static bool AreIn(string text, int fewest)
    {
        for (var start = 0; start + fewest <= text.Length; start++)
        {
            for (var end = start + fewest; end <= Math.Min(text.Length, start + Longest); end++)
            {
                if (Lookup.Contains(text.AsSpan(start, end - start)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether some word has this consonant with these marks and more before these two consonants: a quick look before <see cref="Cover"/>.</summary>
    public static bool HaveCluster(char first, ReadOnlySpan<char> marks, ReadOnlySpan<char> more, char second, char third) =>
        Clusters.Contains(Pack(first, marks, more, second, third));

    private static IEnumerable<long> ClustersOf(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var end = i + 1;
            while (end < word.Length && ThaiSigns.IsMark(ThaiSigns.Of(word[end])))
            {
                end++;
            }

            if (end > i + 1 && end + 1 < word.Length)
            {
                yield return Pack(word[i], word.AsSpan(i + 1, end - i - 1), [], word[end], word[end + 1]);
            }
        }
    }

    private static long Pack(char first, ReadOnlySpan<char> marks, ReadOnlySpan<char> more, char second, char third) =>
        (Add(Add(first, marks), more) << 16) | ((long)(byte)second << 8) | (byte)third;

    private static long Add(long packed, ReadOnlySpan<char> marks)
    {
        foreach (var mark in marks)
        {
            packed = (packed << 8) | (byte)mark;
        }

        return packed;
    }
}
