using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// A memorandum has one day and one number wherever it is spoken of: in its own file, as the source of the scores, on pages of this site that
/// show it, and in texts that name it with a day one slip from its own. Where all others agree, it is told once, at the odd one.
/// </summary>
internal static class DaysOfDocuments
{
    private const int MostRelated = 4;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4060",
        DiagnosticSeverity.Warning,
        new("เอกสารเดียวกันแต่เลขที่หรือวันที่ต่างกัน", "one document, two numbers or dates"),
        new("เอกสารนี้มี {0} ที่นี่ แต่ที่อื่นซึ่งกล่าวถึงเอกสารเดียวกันเป็น {1}", "This document has {0} here; elsewhere the same document has {1}."),
        new("ตรวจกับตัวเอกสาร แล้วแก้ให้ตรงกันทุกแห่ง", "See the document itself, and make all places agree."));

    public static ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public static void Check(DisclosureModel model, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        var days = prose.Passages.SelectMany(p => DaysInText.Find(p).Select(d => new Statement(d.Day, p.PlaceOf(d.Number)) { Passage = p, Number = d.Number })).ToList();
        foreach (var year in model.Years)
        {
            if (year.Analysis?.Memorandum is not { } memo)
            {
                continue;
            }

            var source = year.Scorecard?.Source is { } printed && IsSame(memo, printed) ? printed : null;
            if (source?.Number is { } number && ThaiText.ToArabicDigits(number) != ThaiText.ToArabicDigits(memo.Number))
            {
                Tell(source.Origin.At("number"), number, memo.Number, [memo.Origin.At("number")], diagnostics);
            }

            Statement[] dated = source?.Date is { } day ? [new Statement(day, source.Origin.At("date"))] : [];
            CheckDays(memo, [.. dated, .. Pages(model, year.Year, memo), .. days.Where(d => IsOf(memo, d, told))], told, diagnostics);
        }
    }

    /// <summary>Two of what names a document agree: its subject, its number, its day.</summary>
    private static bool IsSame(Memorandum memo, PublishedSource source)
    {
        var subject = memo.Subject.Runs[0].Text;
        var isSubject = subject.Length > 0 && source.Title.Runs[0].Text.Contains(subject, StringComparison.Ordinal);
        return (isSubject && source.Number is null)
            || new[] { isSubject, source.Number == memo.Number, source.Date == memo.Date }.Count(same => same) >= 2;
    }

    /// <summary>The days of pages that show the memorandum. Measures may have a document of their own: a day one slip away counts, no other.</summary>
    private static IEnumerable<Statement> Pages(DisclosureModel model, FiscalYear year, Memorandum memo) =>
        from evidence in model.Years.SelectMany(model.EvidenceOf).Select(e => e.Evidence)
        from page in new[] { evidence.Page }.OfType<OwnPage>()
        from date in new[] { evidence.Date }.OfType<DateOnly>()
        let isPlan = page.Kind == OwnPageKind.Measures
        where isPlan ? model.FindYear(page.Year)?.Measures?.Answers == year : page.Year == year && page.Kind is OwnPageKind.Analysis or OwnPageKind.Memo
        where !isPlan || date == memo.Date || IsSlip(date, memo.Date)
        select new Statement(date, evidence.Origin.At("date"));

    private static bool IsSlip(DateOnly day, DateOnly other) => Slip.IsOne(IsoDay.Show(day), IsoDay.Show(other));

    private static bool IsOf(Memorandum memo, Statement statement, ToldNumbers told)
    {
        if (statement is not { Passage: { } passage, Number: { } number })
        {
            return false;
        }

        var kind = memo.Kind.For(passage.Culture).Text.Split(' ')[^1];
        return (statement.Day == memo.Date || IsSlip(statement.Day, memo.Date))
            && passage.Text.Contains(kind, StringComparison.OrdinalIgnoreCase)
            && !told.Contains(passage, passage.Numbers.First(n => n.At > number.At));
    }

    private static void CheckDays(Memorandum memo, List<Statement> statements, ToldNumbers told, DiagnosticBag diagnostics)
    {
        var own = memo.Origin.At("date");
        var odd = statements.Where(s => s.Day != memo.Date).ToList();
        if (odd.Count == statements.Count && odd.Count > 1 && odd.TrueForAll(s => s.Day == odd[0].Day))
        {
            Tell(own, IsoDay.Show(memo.Date), IsoDay.Show(odd[0].Day), odd.Select(s => s.Place), diagnostics);
            return;
        }

        foreach (var statement in odd)
        {
            Tell(statement.Place, IsoDay.Show(statement.Day), IsoDay.Show(memo.Date), [own], diagnostics);
            if (statement is { Passage: { } passage, Number: { } first })
            {
                passage.Numbers.Where(n => n.At >= first.At).Take(2).ToList().ForEach(n => told.Add(passage, n));
            }
        }
    }

    private static void Tell(SourceSpan place, string here, string there, IEnumerable<SourceSpan> others, DiagnosticBag diagnostics) =>
        diagnostics.Add(new Diagnostic(
            Descriptor,
            Descriptor.Severity,
            place,
            [here, there],
            [.. others.Take(MostRelated).Select(o => new RelatedSpan(o, new BilingualText($"ที่นี่เป็น {there}", $"here it is {there}")))]));

    /// <summary>A day that is given for a document, and the text that gives it, if one does.</summary>
    private sealed record Statement(DateOnly Day, SourceSpan Place)
    {
        public Passage? Passage { get; init; }

        public Number? Number { get; init; }
    }
}
