using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Agencies;

/// <summary>
/// Content that names another agency and never its own was most likely written for that one, as when a site is begun from another's: its
/// results would be published under a wrong name.
/// </summary>
internal sealed class ContentIsItsAgencysRule : Rule
{
    private const int LongestName = 24;

    /// <summary>Words that begin the names of agencies of which there are many.</summary>
    private static readonly ImmutableArray<string> Forms =
        ["เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล", "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "มหาวิทยาลัย", "โรงพยาบาล", "โรงเรียน"];

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4017",
        DiagnosticSeverity.Warning,
        new("ข้อมูลอาจเป็นของหน่วยงานอื่น", "the content may be another agency's"),
        new("ข้อมูลเอ่ยถึง “{0}…” แต่ไม่เอ่ยถึง {1} เลย คะแนนและคำตอบอาจเป็นของหน่วยงานอื่น", "The content speaks of “{0}…” and never of {1}: scores and answers may be another agency's."),
        new("หากเริ่มจากข้อมูลของหน่วยงานอื่น ลบโฟลเดอร์ years แล้วสั่ง prongsai new site ในโฟลเดอร์ใหม่", "If you began from another agency's content, begin anew with prongsai new site in a folder of its own."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var name = model.Settings.Agency.Name;
        var own = name.For(Culture.Thai).Text;
        var national = model.Frameworks.Select(f => f.Origin.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        var texts = model.Texts.Where(t => t != name && !national.Contains(t.Span.File.Path)).ToList();
        if (texts.Any(t => TextOf(t).Contains(own, StringComparison.Ordinal)))
        {
            return;
        }

        if (texts.FirstOrDefault(t => OtherIn(TextOf(t)) is not null) is { } text)
        {
            diagnostics.Add(Descriptor, text.Span, OtherIn(TextOf(text)) ?? "", own);
        }
    }

    private static string TextOf(LocalizedText text) => text.For(Culture.Thai).Text;

    /// <summary>What begins like an agency's name, as far as it may reach; null where nothing does.</summary>
    private static string? OtherIn(string text)
    {
        foreach (var form in Forms)
        {
            var at = text.IndexOf(form, StringComparison.Ordinal);
            if (at >= 0 && at + form.Length < text.Length && ThaiText.IsThai(text[at + form.Length]))
            {
                return text[at..Math.Min(text.Length, at + LongestName)].Split(' ')[0];
            }
        }

        return null;
    }
}
