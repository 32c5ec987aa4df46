using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Validation.Rules;

namespace Prongsai.Validation;

/// <summary>A level in the site's settings is for a code that a rule has, and differs from the rule's own: else it does nothing, and was meant for another.</summary>
internal sealed class SeverityTakesEffectRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4061",
        DiagnosticSeverity.Warning,
        new("severities ไม่มีผล", "a severity that does nothing"),
        new("{0} ใน severities ไม่มีผล: ไม่มีรหัสนี้ หรือระดับของรหัสนี้เป็น {1} อยู่แล้ว", "{0} in severities does nothing: there is no such code, or its level is {1} already."),
        new("แก้รหัสให้ตรงกับที่พิมพ์ในข้อความเตือน หรือลบบรรทัดนี้", "Write the code as the message shows it, or delete the line."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var level in diagnostics.Policy.Levels.Where(l => l.Code[3] is '4' or '5'))
        {
            var rule = RuleSet.All.SelectMany(r => r.Descriptors).FirstOrDefault(d => d.Code == level.Code);
            if (rule is null || rule.Severity == level.Severity)
            {
                diagnostics.Add(Descriptor, level.Place ?? model.Settings.Origin.Span, level.Code, level.Severity.ToString().ToLowerInvariant());
            }
        }
    }
}
