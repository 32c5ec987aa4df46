using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// Where the sections of an analysis are those of instruments, one each, a paragraph or action stands in the section of its own. And an
/// action is for an indicator of which its section speaks.
/// </summary>
internal sealed class SectionsFitInstrumentsRule : Rule
{
    private static readonly DiagnosticDescriptor Section = new(
        "PRS4063",
        DiagnosticSeverity.Warning,
        new("เลขข้อเป็นของเครื่องมืออื่น", "a section of another instrument"),
        new("ข้อ {0} เป็นเรื่องของ {1} แต่ส่วนนี้เป็นของ {2} ซึ่งอยู่ข้อ {3}", "Section {0} is about {1}; this part is about {2}, which is section {3}."),
        new("ตรวจเลขข้อ เครื่องมือ และหมายเลขตัวชี้วัดกับเอกสารต้นฉบับ", "Check the section, the instrument and the indicators against the source document."));

    private static readonly DiagnosticDescriptor Unspoken = new(
        "PRS4066",
        DiagnosticSeverity.Warning,
        new("ข้อความไม่ได้กล่าวถึงตัวชี้วัดที่ระบุ", "an indicator that its text does not name"),
        new("ระบุตัวชี้วัดที่ {0} แต่ข้อความกล่าวถึงตัวชี้วัดที่ {1}", "Indicator {0} is listed, but the text speaks of indicator {1}."),
        new("ตรวจหมายเลขตัวชี้วัดกับข้อความ", "Check the indicator's number against the text."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Section, Unspoken];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var analysis in model.Years.Select(y => y.Analysis).OfType<Analysis>())
        {
            var framework = model.FrameworkOf(analysis.Year);
            var parts = Parts(analysis, framework).ToList();
            var owners = Owners(parts);
            if (!analysis.Findings.Any(f => Places.IsTold(f.Origin.At("section"), diagnostics)))
            {
                foreach (var part in parts)
                {
                    CheckSection(part, parts, owners, diagnostics);
                }
            }

            CheckNames(analysis, new SubjectFinder(framework), diagnostics);
        }
    }

    /// <summary>
    /// The instrument of each section: the one with most paragraphs there, and of two with as many the one that has none elsewhere. One
    /// without paragraphs has the section of its actions.
    /// </summary>
    private static Dictionary<string, InstrumentId> Owners(List<Part> parts)
    {
        var owners = new Dictionary<string, InstrumentId>(StringComparer.Ordinal);
        var findings = parts.Where(p => p.Indicator is null).ToList();
        foreach (var section in findings.GroupBy(f => f.Code))
        {
            owners[section.Key] = section.GroupBy(f => f.Instrument)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => findings.Count(f => f.Instrument == g.Key))
                .First().Key;
        }

        // one instrument alone says nothing of how the document is divided
        if (owners.Values.Distinct().Count() < 2)
        {
            return [];
        }

        foreach (var action in parts.Where(p => p.Indicator is not null && !owners.ContainsValue(p.Instrument)))
        {
            owners.TryAdd(Head(action.Code, findings[0].Code) ?? action.Code, action.Instrument);
        }

        return owners;
    }

    private static IEnumerable<Part> Parts(Analysis analysis, Framework framework)
    {
        foreach (var finding in analysis.Findings)
        {
            if (finding.Instrument is { } about)
            {
                yield return new Part(finding.Section, about, finding.Origin.At("section"));
            }
        }

        foreach (var action in analysis.Actions)
        {
            foreach (var (id, instrument) in action.Indicators.Select(i => (i, framework.Instruments.FirstOrDefault(n => n.Indicators.Any(x => x.Id == i)))))
            {
                if (instrument is not null)
                {
                    yield return new Part(action.Code, instrument.Id, action.Origin.At("code")) { Indicator = Places.In(action.Origin.At("indicators"), id.ToString()) };
                }
            }
        }
    }

    /// <summary>Told where the section is another instrument's, or no instrument's though its own is the one beside it.</summary>
    private static void CheckSection(Part part, List<Part> parts, Dictionary<string, InstrumentId> owners, DiagnosticBag diagnostics)
    {
        var own = owners.Where(o => o.Value == part.Instrument).Select(o => o.Key).ToList();
        var here = own.Count == 0 ? null : Head(part.Code, own[0]);
        if (here is null || Places.IsTold(part.Place, diagnostics) || own.Contains(here) || own.TrueForAll(o => Parent(o) != Parent(here)))
        {
            return;
        }

        var owner = owners.TryGetValue(here, out var other) ? other.Code : "-";
        var others = parts.Where(p => p != part && own.Contains(p.Code)).Select(p => p.Place).Take(1).Concat(part.Indicator is { } place ? [place] : []);
        var related = others.Select(o => new RelatedSpan(o, new BilingualText($"ที่นี่เป็นเรื่องของ {part.Instrument}", $"here it is about {part.Instrument}"))).ToImmutableArray();
        diagnostics.Add(new Diagnostic(Section, Section.Severity, part.Place, [here, owner, part.Instrument.Code, string.Join(", ", own)], related));
    }

    /// <summary>As much of a code as a section has parts; null where it has fewer.</summary>
    private static string? Head(string code, string section)
    {
        var (parts, count) = (code.Split('.'), section.Split('.').Length);
        return parts.Length < count ? null : string.Join('.', parts.Take(count));
    }

    private static string Parent(string section) => section.LastIndexOf('.') is var at and > 0 ? section[..at] : "";

    private static void CheckNames(Analysis analysis, SubjectFinder finder, DiagnosticBag diagnostics)
    {
        foreach (var finding in analysis.Findings.Where(f => !f.Indicators.IsEmpty))
        {
            if (!Lost.EntryIn(finding.Origin.At("indicators"), [], diagnostics))
            {
                Tell(finding.Indicators, Named(finder, finding, analysis.Year), finding.Origin, diagnostics);
            }
        }

        foreach (var action in analysis.Actions.Where(a => !a.IndicatorsInferred && !Places.IsTold(a.Origin.At("code"), diagnostics)))
        {
            Tell(action.Indicators, Weak(analysis, action.Code, finder, diagnostics), action.Origin, diagnostics);
        }
    }

    private static List<IndicatorId> Named(SubjectFinder finder, Finding finding, FiscalYear year) =>
    [
        .. finder.Find(new Passage(finding.Text.Runs[0].Culture, finding.Text.Runs[0].Text, finding.Text.Span, year))
            .Where(n => n.IsExplicit).SelectMany(n => n.Subjects).Select(s => s.Indicator).OfType<IndicatorId>().Distinct(),
    ];

    /// <summary>The indicators that the section of an action finds weak, by its list or its words; none where an entry of a list is lost.</summary>
    private static List<IndicatorId> Weak(Analysis analysis, string code, SubjectFinder finder, DiagnosticBag diagnostics)
    {
        var findings = analysis.Findings
            .Where(f => f is { Kind: FindingKind.Weaknesses, Indicators.IsEmpty: false } && code.StartsWith(f.Section + ".", StringComparison.Ordinal))
            .ToList();
        return findings.Exists(f => Lost.EntryIn(f.Origin.At("indicators"), [], diagnostics))
            ? []
            : [.. findings.SelectMany(f => f.Indicators.Concat(Named(finder, f, analysis.Year))).Distinct()];
    }

    private static void Tell(ImmutableArray<IndicatorId> listed, List<IndicatorId> spoken, Origin origin, DiagnosticBag diagnostics)
    {
        if (listed.Distinct().Count() < listed.Length)
        {
            diagnostics.Add(Unspoken, origin.At("indicators"), string.Join(", ", listed), spoken.Count > 0 ? string.Join(", ", spoken) : "-");
            return;
        }

        foreach (var id in listed.Where(i => spoken.Count > 0 && !spoken.Contains(i)))
        {
            diagnostics.Add(Unspoken, Places.In(origin.At("indicators"), id.ToString()), id.ToString(), string.Join(", ", spoken));
        }
    }

    /// <summary>A paragraph or action with its number and the instrument that it is about.</summary>
    private sealed record Part(string Code, InstrumentId Instrument, SourceSpan Place)
    {
        public SourceSpan? Indicator { get; init; }
    }
}
