using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Screening;

/// <summary>Tells of damaged Thai in a file: one message a word, and one for the rest of a kind where a whole page is damaged.</summary>
internal static class ThaiScreen
{
    private const int MostOfAKind = 10;

    /// <summary>Whether the text can be read on; not where it is in the wrong encoding.</summary>
    public static bool Pass(SourceFile file, bool isYaml, DiagnosticBag diagnostics)
    {
        var flaws = TextFlaws.Of(file.Text, isYaml);
        if (flaws.Count == 0)
        {
            return true;
        }

        if (flaws[0].Kind == FlawKind.Mojibake)
        {
            ReportMojibake(file, flaws, diagnostics);
            return false;
        }

        foreach (var kind in DamagedWord.In(file.Text, flaws).GroupBy(w => w.Kind))
        {
            var words = kind.ToList();
            words.Take(MostOfAKind).ToList().ForEach(w => Report(file, w, diagnostics));
            if (words.Count > MostOfAKind)
            {
                diagnostics.Add(
                    ThaiDiagnostics.MoreOfTheKind,
                    file.Span(words[MostOfAKind].Offset, words[MostOfAKind].Length),
                    (words.Count - MostOfAKind).ToString(CultureInfo.InvariantCulture),
                    Descriptor(kind.Key).Code);
            }
        }

        return true;
    }

    private static void Report(SourceFile file, DamagedWord word, DiagnosticBag diagnostics)
    {
        var descriptor = Descriptor(word.Kind);
        var span = file.Span(word.Offset, word.Length);
        if (word.Kind == FlawKind.Respelled)
        {
            diagnostics.Add(descriptor, span, Shown.Of(word.Mended ?? word.Written));
            return;
        }

        diagnostics.Add(new Diagnostic(descriptor, descriptor.Severity, span, [Shown.Of(word.Written)], [])
        {
            Nearest = word.Mended is { } mended ? [Shown.Of(mended)] : [],
        });
    }

    private static void ReportMojibake(SourceFile file, List<TextFlaw> flaws, DiagnosticBag diagnostics)
    {
        var shown = flaws.Find(f => f.Mended is not null) is { Mended: { } meant } sure ? (Flaw: sure, Meant: meant) : (flaws[0], null);
        var descriptor = ThaiDiagnostics.WrongEncodingSaved;
        diagnostics.Add(new Diagnostic(
            descriptor,
            descriptor.Severity,
            file.Span(shown.Flaw.Offset, shown.Flaw.Length),
            [Shown.Of(file.Text.Substring(shown.Flaw.Offset, shown.Flaw.Length)), flaws.Count.ToString(CultureInfo.InvariantCulture)],
            [])
        {
            Nearest = shown.Meant is null ? [] : [Shown.Of(shown.Meant)],
        });
    }

    private static DiagnosticDescriptor Descriptor(FlawKind kind) => kind switch
    {
        FlawKind.Respelled => ReadDiagnostics.Respelled,
        FlawKind.MixedNumber => ThaiDiagnostics.MixedNumber,
        FlawKind.WrongLayout => ThaiDiagnostics.WrongLayout,
        FlawKind.StrayMark => ThaiDiagnostics.StrayMark,
        FlawKind.SplitWord => ThaiDiagnostics.SplitWord,
        FlawKind.UnknownGlyph => ThaiDiagnostics.UnknownGlyph,
        FlawKind.OldGlyph => ThaiDiagnostics.OldGlyph,
        _ => ThaiDiagnostics.LostCharacter,
    };
}
