using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The words for verdicts wherever the tool itself speaks: the terminal and the evaluator's sheet. Pages have the theme's.</summary>
public static class LinkVerdicts
{
    public static BilingualText Word(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Good => new("เปิดได้", "good"),
        LinkVerdict.Moved => new("ย้ายที่อยู่", "moved"),
        LinkVerdict.Suspect => new("น่าสงสัย", "suspect"),
        LinkVerdict.Unverifiable => new("ยืนยันไม่ได้", "could not be verified"),
        LinkVerdict.Broken => new("เปิดไม่ได้", "broken"),
        LinkVerdict.Refused => new("ไม่ได้เปิด", "refused"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
