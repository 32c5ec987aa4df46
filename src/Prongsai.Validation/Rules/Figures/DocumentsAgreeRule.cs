using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// A document that is named in several files has one number and one date: the memorandum of an analysis, the source of the scores where it is
/// that memorandum, and pages of this site that show either.
/// </summary>
internal sealed class DocumentsAgreeRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4060",
        DiagnosticSeverity.Warning,
        new("เอกสารเดียวกันแต่เลขที่หรือวันที่ต่างกัน", "one document, two numbers or dates"),
        new("{2} ของเอกสารนี้คือ {0} แต่ที่อื่นซึ่งกล่าวถึงเอกสารเดียวกันเป็น {1}", "The {2} of this document is {0}; elsewhere the same document has {1}."),
        new("ตรวจกับตัวเอกสาร แล้วแก้ให้ตรงกันทุกแห่ง", "See the document itself, and make all places agree."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var year in model.Years)
        {
            if (year is { Analysis.Memorandum: { } memo, Scorecard.Source: { } source } && IsSame(memo, source))
            {
                CheckNumber(memo, source, diagnostics);
                CheckDay(source.Date, source.Origin.At("date"), memo, isCertain: true, diagnostics);
            }
        }

        foreach (var (evidence, page) in model.Years.SelectMany(model.EvidenceOf).Select(e => (e.Evidence, e.Evidence.Page)).Where(e => e.Page is not null))
        {
            CheckPage(model, evidence, page!, diagnostics);
        }
    }

    /// <summary>Two of what names a document agree: its subject, its number, its day.</summary>
    private static bool IsSame(Memorandum memo, PublishedSource source)
    {
        var subject = memo.Subject.Runs[0].Text;
        var isSubject = subject.Length > 0 && source.Title.Runs[0].Text.Contains(subject, StringComparison.Ordinal);
        return new[] { isSubject, source.Number == memo.Number, source.Date == memo.Date }.Count(same => same) >= 2
            || (isSubject && source.Number is null);
    }

    private static void CheckNumber(Memorandum memo, PublishedSource source, DiagnosticBag diagnostics)
    {
        if (source.Number is { } number && ThaiText.ToArabicDigits(number) != ThaiText.ToArabicDigits(memo.Number))
        {
            Tell(source.Origin.At("number"), number, memo.Origin.At("number"), memo.Number, "number", diagnostics);
        }
    }

    private static void CheckPage(DisclosureModel model, Evidence evidence, OwnPage page, DiagnosticBag diagnostics)
    {
        var isPlan = page.Kind == OwnPageKind.Measures;
        var year = isPlan ? model.FindYear(page.Year)?.Measures?.Answers : page.Kind is OwnPageKind.Analysis or OwnPageKind.Memo ? page.Year : null;
        if (year is not null && model.FindYear(year)?.Analysis?.Memorandum is { } memo)
        {
            CheckDay(evidence.Date, evidence.Origin.At("date"), memo, isCertain: !isPlan, diagnostics);
        }
    }

    /// <summary>Measures may have a document of their own: only a day that one slip makes of the memorandum's is told.</summary>
    private static void CheckDay(DateOnly? day, SourceSpan place, Memorandum memo, bool isCertain, DiagnosticBag diagnostics)
    {
        if (day is { } written && written != memo.Date && (isCertain || Slip.IsOne(IsoDay.Show(written), IsoDay.Show(memo.Date))))
        {
            Tell(place, IsoDay.Show(written), memo.Origin.At("date"), IsoDay.Show(memo.Date), "date", diagnostics);
        }
    }

    private static void Tell(SourceSpan place, string here, SourceSpan other, string there, string what, DiagnosticBag diagnostics) =>
        diagnostics.Add(new Diagnostic(Descriptor, Descriptor.Severity, place, [here, there, what], [new(other, new BilingualText($"ที่นี่เป็น {there}", $"here it is {there}"))]));
}
