using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Exchange.Layout;

/// <summary>One column, the same in every form: what the evaluators' system asks for first, then what is only for the agency.</summary>
internal sealed record SheetColumn(BilingualText Header, double Width, bool IsOwnUse, Func<EvaluatorRow, string> Cell)
{
    public static ImmutableArray<SheetColumn> All { get; } =
    [
        new(new("ข้อ", "Item"), 8, false, r => r.Code.ToString()) { IsShort = true },
        new(new("ข้อมูลที่ต้องเปิดเผย", "To be disclosed"), 27, false, r => r.Title),
        new(new("มี/ไม่มี", "Have / have not"), 13, false, r => AnswerOf(r.Answer).Thai) { IsShort = true },
        new(new("URL (บรรทัดละหนึ่งที่อยู่)", "URL (one a line)"), 42, false, r => Lines(r, l => l.Address.AbsoluteUri))
        {
            IsAddress = true,
            Links = r => [.. r.Links.Select(l => l.Address)],
        },
        new(new("คำอธิบาย (เส้นทางเข้าถึง)", "Explanation (click path)"), 50, false, r => r.Explanation),
        new(new("ใช้ภายใน: หน้าของข้อนี้ในเว็บไซต์นี้", "Own use: this site’s page"), 36, true, r => r.Page.AbsoluteUri)
        {
            IsAddress = true,
            Links = r => [r.Page],
        },
        new(new("ใช้ภายใน: ตรวจลิงก์ล่าสุด", "Own use: last link check"), 16, true, r => Lines(r, l => l.LastCheck)),
        new(new("ใช้ภายใน: ผลตรวจลิงก์", "Own use: what was found"), 28, true, r => Lines(r, l => l.Verdict)),
        new(new("ใช้ภายใน: ส่วนงานรับผิดชอบ", "Own use: unit in charge"), 20, true, r => r.Unit ?? ""),
    ];

    /// <summary>The addresses that the cell shows, for forms that can make them links.</summary>
    public Func<EvaluatorRow, ImmutableArray<Uri>> Links { get; init; } = _ => [];

    public bool IsAddress { get; init; }

    /// <summary>True where a cell holds a word or two and is centred.</summary>
    public bool IsShort { get; init; }

    /// <summary>True for the first column that is not handed in, which has a thick line before it.</summary>
    public bool IsDivider => IsOwnUse && All.First(c => c.IsOwnUse) == this;

    /// <summary>True for the last column that is handed in.</summary>
    public bool IsBeforeDivider => !IsOwnUse && All.Last(c => !c.IsOwnUse) == this;

    public string Text(EvaluatorRow row) => CellText.Clean(Cell(row));

    private static BilingualText AnswerOf(DisclosureAnswer answer) => answer switch
    {
        DisclosureAnswer.Disclosed => new("มี", "have"),
        DisclosureAnswer.NotDisclosed => new("ไม่มี", "have not"),
        _ => new("ยังไม่ตอบ", "not answered yet"),
    };

    private static string Lines(EvaluatorRow row, Func<EvaluatorLink, string> line) => string.Join("\n", row.Links.Select(line));
}

/// <summary>
/// Text as every spreadsheet can hold it: no control characters but line ends and tabs, no lone surrogates, not too long.
/// </summary>
internal static class CellText
{
    /// <summary>The most that a cell holds, in UTF-16 units.</summary>
    public const int Longest = 32_767;

    private const char Cut = '…';

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        foreach (var rune in lines.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) && !IsUpperControl(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.Length <= Longest ? clean.ToString() : Start(clean.ToString(), Longest - 1) + Cut;
    }

    /// <summary>What of a clean text fits, without half of a character at its end.</summary>
    public static string Start(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private static bool IsUpperControl(Rune rune) => rune.Value is >= 0x7F and <= 0x9F;
}
