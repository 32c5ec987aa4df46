using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Languages;

/// <summary>An article says something below its title.</summary>
internal sealed class ArticleSaysSomethingRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4085",
        DiagnosticSeverity.Warning,
        new("บทความไม่มีเนื้อหา", "an article without a text"),
        new("บทความ “{0}” มีแต่ชื่อ ไม่มีเนื้อหา", "The article “{0}” has a title and no text."),
        new("ใส่เนื้อหาใต้บรรทัด --- หรือลบไฟล์นี้", "Put in the text below the line ---, or delete the file."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var text in model.Articles.SelectMany(a => a.Texts))
        {
            var (file, offset, length) = text.Markdown;
            if (file.Text.AsSpan(offset, length).IsWhiteSpace())
            {
                diagnostics.Add(Descriptor, file.Span(0, 0), text.Title);
            }
        }
    }
}
