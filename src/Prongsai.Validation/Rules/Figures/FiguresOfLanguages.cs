using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>The languages of one text hold the same numbers, in whatever digits, words and era; a year and its other era in brackets agree.</summary>
internal static class FiguresOfLanguages
{
    private static readonly DiagnosticDescriptor Differs = new(
        "PRS4055",
        DiagnosticSeverity.Warning,
        new("ตัวเลขของสองภาษาไม่ตรงกัน", "the languages hold different numbers"),
        new("ข้อความภาษา {1} มีเลข {0} แต่ข้อความเดียวกันในภาษา {3} เป็น {2}", "The text in {1} says {0}; the same text in {3} says {2}."),
        new("ตรวจกับเอกสารต้นฉบับว่าเลขใดถูก แล้วแก้อีกภาษาให้ตรงกัน", "See in the source document which is right, and correct the other language."));

    private static readonly DiagnosticDescriptor OnlyInOne = new(
        "PRS4056",
        DiagnosticSeverity.Warning,
        new("ตัวเลขมีอยู่ภาษาเดียว", "a number in one language only"),
        new("ข้อความภาษา {1} มีเลข {0} ซึ่งข้อความเดียวกันในภาษา {2} ไม่มี", "The text in {1} says {0}, which the same text in {2} does not."),
        new("ตรวจว่าเลขนี้ถูกต้อง และเขียนไว้ทั้งสองภาษา", "Check the number, and write it in both languages."));

    private static readonly DiagnosticDescriptor Eras = new(
        "PRS4057",
        DiagnosticSeverity.Warning,
        new("พ.ศ. กับ ค.ศ. ไม่ใช่ปีเดียวกัน", "a year of the two eras differs"),
        new("{0} กับ {1} ไม่ใช่ปีเดียวกัน: ปี {0} คือ {2}", "{0} and {1} are not the same year: {0} is {2}."),
        new("แก้ปีใดปีหนึ่งให้ตรงกัน พ.ศ. มากกว่า ค.ศ. อยู่ 543", "Correct one of them: the Buddhist era is 543 years ahead of the common era."));

    public static ImmutableArray<DiagnosticDescriptor> Descriptors => [Differs, OnlyInOne, Eras];

    public static void Check(Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        foreach (var text in prose.Texts)
        {
            foreach (var other in text.Passages.Skip(1).Where(p => !HasError(p, diagnostics) && !HasError(text.Passages[0], diagnostics)))
            {
                CheckPair(text.Passages[0], other, text.IsFree, told, diagnostics);
            }
        }
    }

    /// <summary>A text alone tells whether its years agree, so this goes first.</summary>
    public static void CheckEras(Passage passage, ToldNumbers told, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < passage.Numbers.Length; i++)
        {
            var (year, echo) = (passage.Numbers[i - 1], passage.Numbers[i]);
            if (echo.IsEcho && echo.Value != year.Value)
            {
                var (sure, doubted) = year.IsYear ? (year, echo) : (echo, year);
                diagnostics.Add(Eras, passage.PlaceOf(doubted), sure.Shown, doubted.Shown, sure.InOtherEra);
                told.Add(passage, year);
                told.Add(passage, echo);
            }
        }
    }

    private static void CheckPair(Passage source, Passage other, bool isFree, ToldNumbers told, DiagnosticBag diagnostics)
    {
        foreach (var (left, right) in NumberPairs.Differing(source, other, isFree))
        {
            if ((left is not null && told.Contains(source, left)) || (right is not null && told.Contains(other, right)))
            {
                continue;
            }

            if (left is not null && right is not null)
            {
                Tell(Differs, other, right, [right.Shown, Name(other), left.Shown, Name(source)], (source, left), diagnostics);
            }
            else if (left is not null)
            {
                Tell(OnlyInOne, source, left, [left.Shown, Name(source), Name(other)], null, diagnostics);
            }
            else if (right is not null)
            {
                Tell(OnlyInOne, other, right, [right.Shown, Name(other), Name(source)], null, diagnostics);
            }
        }
    }

    /// <summary>A text with a mistake of its own is not held to the other language as well.</summary>
    private static bool HasError(Passage passage, DiagnosticBag diagnostics) =>
        diagnostics.HasErrors && Lost.EntryIn(passage.Place, [], diagnostics);

    private static string Name(Passage passage) => passage.Culture.Tag;

    private static void Tell(
        DiagnosticDescriptor what, Passage passage, Number number, ImmutableArray<string> arguments, (Passage Passage, Number Number)? second, DiagnosticBag diagnostics) =>
        diagnostics.Add(new Diagnostic(what, what.Severity, passage.PlaceOf(number), arguments, second is not { } other
            ? []
            : [new(other.Passage.PlaceOf(other.Number), new BilingualText($"ที่นี่เป็น {other.Number.Shown}", $"here it is {other.Number.Shown}"))]));
}
