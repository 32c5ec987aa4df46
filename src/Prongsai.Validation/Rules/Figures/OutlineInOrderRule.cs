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
        new("เลข {0} ไม่เรียงต่อจากเลขก่อนหน้า (เลขที่ขาด: {1})", "The number {0} does not follow on from those before it (missing: {1})."),
        new("ตรวจเลขข้อกับเอกสารต้นฉบับ หากเอกสารพิมพ์ไว้เช่นนี้จริง ให้ใส่ severities: PRS4062: info ใน site.yaml", "Check the number against the source document. If it is really printed so, put PRS4062: info below severities in site.yaml."));

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
        foreach (var item in sections.Concat(actions).Where(i => recommendations.Exists(r => r.Code == i.Code)))
        {
            Tell(item, "-", all, diagnostics);
        }
    }

    private static void CheckList(List<Item> list, List<Item> all, DiagnosticBag diagnostics)
    {
        var outside = OutOfOrder(list);
        foreach (var item in outside)
        {
            Tell(item, "-", list, diagnostics);
        }

        // the introduction of a section opens it
        foreach (var (last, item) in list.Zip(list.Skip(1)).Where(p => p.Second.Opens && p.First.Code == p.Second.Code))
        {
            Tell(item, "-", list, diagnostics);
        }

        var known = all.SelectMany(i => i.WithParents()).ToHashSet(StringComparer.Ordinal);
        foreach (var item in list.Where(_ => outside.Count == 0))
        {
            if (item.Missing(known) is { } missing)
            {
                Tell(item, missing, list, diagnostics);
            }
        }
    }

    /// <summary>The fewest without which the numbers never go down; where it may be either of two, the later.</summary>
    private static List<Item> OutOfOrder(List<Item> list)
    {
        var (length, before) = (new int[list.Count], new int[list.Count]);
        for (var i = 0; i < list.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (list[j].CompareTo(list[i]) <= 0 && length[j] + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }
        }

        var kept = new HashSet<int>();
        for (var i = list.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return [.. list.Where((_, i) => !kept.Contains(i))];
    }

    private static void Tell(Item item, string missing, List<Item> list, DiagnosticBag diagnostics)
    {
        var at = list.IndexOf(item);
        var related = at > 0 ? ImmutableArray.Create(new RelatedSpan(list[at - 1].Place, new BilingualText($"ก่อนหน้านั้นคือ {list[at - 1].Code}", $"before it stands {list[at - 1].Code}"))) : [];
        diagnostics.Add(new Diagnostic(Descriptor, Descriptor.Severity, item.Place, [item.Code, missing], related));
    }

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
                : last > 1 && !known.Contains(Sibling(last - 1)) && (count > 1 || Enumerable.Range(1, last - 1).Any(n => known.Contains(Sibling(n)))) ? Sibling(last - 1)
                : null;
        }
    }
}
