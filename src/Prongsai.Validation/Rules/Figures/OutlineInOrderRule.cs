using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// The numbers of a document's sections, actions and recommendations go up without a gap, as do those of a plan's measures; an introduction
/// opens its section. What is numbered otherwise in the document itself has letters or a level of its own and is left alone.
/// </summary>
internal sealed class OutlineInOrderRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4062",
        DiagnosticSeverity.Warning,
        new("เลขข้อไม่เรียงกัน", "a number out of order"),
        new("เลข {0} ไม่เรียงต่อจากเลขอื่น ควรมี {1} มาก่อน", "The number {0} is out of order: {1} should come before it."),
        new("ตรวจเลขข้อกับเอกสารต้นฉบับ", "Check the number against the source document."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var year in model.Years)
        {
            if (year.Analysis is { } analysis && !Lost.EntryIn(analysis.Origin.Span, Entries(analysis), diagnostics))
            {
                CheckAnalysis(analysis, diagnostics);
            }

            if (year.Measures is { } plan && !Lost.EntryIn(plan.Origin.At("measures"), plan.Measures.Select(m => m.Origin), diagnostics))
            {
                var numbers = plan.Measures.Select(m => Item.Of(m.Number.ToString(CultureInfo.InvariantCulture), m.Origin.At("number"))).OfType<Item>().ToList();
                CheckList(numbers, [.. numbers], diagnostics);
            }
        }
    }

    private static IEnumerable<Origin> Entries(Analysis analysis) =>
        analysis.Findings.Select(f => f.Origin).Concat(analysis.Actions.Select(a => a.Origin)).Concat(analysis.Recommendations.Select(r => r.Origin));

    private static void CheckAnalysis(Analysis analysis, DiagnosticBag diagnostics)
    {
        List<Item> sections = [.. analysis.Findings.Select(f => Item.Of(f.Section, f.Origin.At("section"), f.Kind == FindingKind.Introduction)).OfType<Item>()];
        List<Item> actions = [.. analysis.Actions.Select(a => Item.Of(a.Code, a.Origin.At("code"))).OfType<Item>()];
        List<Item> recommendations = [.. analysis.Recommendations.Select(r => Item.Of(r.Code, r.Origin.At("code"))).OfType<Item>()];
        List<Item> all = [.. sections, .. actions, .. recommendations];
        CheckList(sections, all, diagnostics);
        CheckList(actions, all, diagnostics);
        CheckList(recommendations, all, diagnostics);
    }

    private static void CheckList(List<Item> list, List<Item> all, DiagnosticBag diagnostics)
    {
        var known = all.SelectMany(i => i.WithParents()).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i];
            var last = i > 0 ? list[i - 1] : null;
            var isBefore = last is not null && item.CompareTo(last) < 0;
            var isRepeated = last is not null && item.Opens && item.CompareTo(last) == 0;
            if (isBefore && i > 1 && list[i - 2].CompareTo(item) <= 0 && (i + 1 == list.Count || list[i + 1].CompareTo(last!) < 0))
            {
                // it follows the one before the last, and so does what comes next: the last is the one that leaps ahead
                Tell(last!, item.Code, diagnostics);
            }
            else if (isBefore || isRepeated)
            {
                Tell(item, isBefore ? last!.Code : $"{item.Code} -", diagnostics);
            }
            else if (item.Missing(known) is { } missing)
            {
                Tell(item, missing, diagnostics);
            }
        }
    }

    private static void Tell(Item item, string first, DiagnosticBag diagnostics) => diagnostics.Add(Descriptor, item.Place, item.Code, first);

    /// <summary>A number of parts, such as 3.2.1.</summary>
    private sealed record Item(string Code, ImmutableArray<int> Parts, SourceSpan Place, bool Opens)
    {
        /// <summary>Null where a number has letters or other signs in it.</summary>
        public static Item? Of(string code, SourceSpan place, bool opens = false)
        {
            var parts = ThaiText.ToArabicDigits(code).Split('.');
            return parts.All(p => p.Length is > 0 and < 6 && p.All(char.IsAsciiDigit))
                ? new Item(code, [.. parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture))], place, opens)
                : null;
        }

        public int CompareTo(Item other)
        {
            var order = Parts.Zip(other.Parts).Select(p => p.First.CompareTo(p.Second)).FirstOrDefault(c => c != 0);
            return order != 0 ? order : Parts.Length.CompareTo(other.Parts.Length);
        }

        public IEnumerable<string> WithParents() => Enumerable.Range(1, Parts.Length).Select(n => string.Join('.', Parts.Take(n)));

        /// <summary>
        /// The number right before it, or before one of those that it stands under, where the document lacks it though it has an earlier one.
        /// </summary>
        public string? Missing(HashSet<string> known) => Enumerable.Range(1, Parts.Length).Select(n => MissingAt(n, known)).FirstOrDefault(m => m is not null);

        private string? MissingAt(int count, HashSet<string> known)
        {
            string Sibling(int number) => string.Join('.', Parts.Take(count - 1).Append(number));
            var last = Parts[count - 1];
            return last == 0 ? Sibling(1)
                : last > 1 && !known.Contains(Sibling(last - 1)) && Enumerable.Range(1, last - 1).Any(n => known.Contains(Sibling(n))) ? Sibling(last - 1)
                : null;
        }
    }
}
