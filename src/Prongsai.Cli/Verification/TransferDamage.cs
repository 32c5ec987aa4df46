using Prongsai.Core.Localization;

namespace Prongsai.Cli.Verification;

/// <summary>Recognises what usually happens to files on their way to a web host.</summary>
internal static class TransferDamage
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <param name="original">The file as it was built.</param>
    /// <param name="live">What the live site gave for it.</param>
    /// <param name="isCut">True where the live site had more to give.</param>
    public static BilingualText Explain(ReadOnlySpan<byte> original, ReadOnlySpan<byte> live, bool isCut)
    {
        if (live.IsEmpty)
        {
            return new("ไฟล์บนเว็บไซต์ว่างเปล่า", "The file on the site is empty.");
        }

        if (!isCut && WithoutReturns(original).AsSpan().SequenceEqual(WithoutReturns(live)))
        {
            return new(
                "ตัวขึ้นบรรทัดถูกเปลี่ยน มักเกิดจากส่งด้วย FTP แบบ ASCII ให้ส่งแบบ Binary",
                "The line ends were changed, as FTP does in ASCII mode; send it in binary mode.");
        }

        if (!isCut && original.StartsWith(live))
        {
            return new(
                FormattableString.Invariant($"ไฟล์ขาด มีเพียง {live.Length} จาก {original.Length} ไบต์"),
                FormattableString.Invariant($"The file is cut off: {live.Length} of {original.Length} bytes."));
        }

        if (!isCut && live.StartsWith(ByteOrderMark) && live[ByteOrderMark.Length..].SequenceEqual(original))
        {
            return new(
                "มีเครื่องหมาย BOM เพิ่มที่ต้นไฟล์ มักเกิดจากเปิดแล้วบันทึกด้วยโปรแกรมแก้ข้อความ",
                "A byte-order mark was added in front, as text editors do when they save.");
        }

        if (!isCut && original.StartsWith(ByteOrderMark) && original[ByteOrderMark.Length..].SequenceEqual(live))
        {
            return new(
                "เครื่องหมาย BOM ที่ต้นไฟล์หายไป มักเกิดจากเปิดแล้วบันทึกด้วยโปรแกรมแก้ข้อความ",
                "The mark in front is gone, as text editors take it away when they save.");
        }

        if (live.IndexOf("data-cfemail"u8) >= 0 || live.IndexOf("/cdn-cgi/l/email-protection"u8) >= 0)
        {
            return new("Cloudflare เขียนที่อยู่อีเมลในหน้านี้ใหม่", "Cloudflare has rewritten the e-mail addresses of this page.");
        }

        return IsInserted(original, live, isCut)
            ? new(
                FormattableString.Invariant($"มีเนื้อหาแทรกเพิ่ม {live.Length - original.Length} ไบต์หรือมากกว่า เช่น โฆษณาหรือสคริปต์ของผู้ให้บริการ"),
                FormattableString.Invariant($"Something was put in, {live.Length - original.Length} bytes or more, such as a banner or script of the host."))
            : new("เนื้อหาไม่ตรงกับไฟล์ที่สร้าง", "The content is not that of the built file.");
    }

    /// <summary>True where the whole original is there, in order, around one insertion.</summary>
    private static bool IsInserted(ReadOnlySpan<byte> original, ReadOnlySpan<byte> live, bool isCut)
    {
        if (live.Length <= original.Length)
        {
            return false;
        }

        var before = original.CommonPrefixLength(live);
        var after = 0;
        while (after < original.Length - before && original[^(after + 1)] == live[^(after + 1)])
        {
            after++;
        }

        return before + after >= original.Length || (isCut && before > original.Length / 2);
    }

    private static byte[] WithoutReturns(ReadOnlySpan<byte> bytes)
    {
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
            {
                kept[length++] = bytes[i];
            }
        }

        return kept[..length];
    }
}
