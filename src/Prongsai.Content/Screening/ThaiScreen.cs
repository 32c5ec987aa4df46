using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Screening;

/// <summary>Tells of damaged Thai in a file: one message a word. Of a whole damaged page the first words of each kind are told, and how many more there are.</summary>
internal static class ThaiScreen
{
    private const int MostOfAKind = 10;

    private const int MostShown = 24;

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

        foreach (var words in DamagedWord.In(file.Text, flaws).GroupBy(w => w.Kind).Select(k => k.ToList()))
        {
            for (var i = 0; i < Math.Min(words.Count, MostOfAKind); i++)
            {
                diagnostics.Add(Told(file, words[i]) with { Related = i + 1 == MostOfAKind ? Rest(file, words) : [] });
            }
        }

        return true;
    }

    /// <summary>Says at the last word that is told of how many more there are, and from where on.</summary>
    private static ImmutableArray<RelatedSpan> Rest(SourceFile file, List<DamagedWord> words)
    {
        var count = (words.Count - MostOfAKind).ToString(CultureInfo.InvariantCulture);
        return words.Count == MostOfAKind
            ? []
            : [new RelatedSpan(file.Span(words[MostOfAKind].Offset, words[MostOfAKind].Length), new($"ตั้งแต่ตรงนี้ไปยังมีแบบเดียวกันอีก {count} แห่ง", $"{count} more like it from here on"))];
    }

    private static Diagnostic Told(SourceFile file, DamagedWord word)
    {
        var descriptor = Descriptor(word.Kind);
        var shown = word.Mended is null ? null : Shown.Of(word.Mended);
        var isPutRight = word.Kind == FlawKind.Respelled;
        return new Diagnostic(
            descriptor, descriptor.Severity, file.Span(word.Offset, word.Length), [isPutRight && shown is not null ? shown : VisibleText.Of(Shown.Of(word.Written))], [])
        {
            Nearest = isPutRight || shown is null ? [] : [shown],
        };
    }

    private static void ReportMojibake(SourceFile file, List<TextFlaw> flaws, DiagnosticBag diagnostics)
    {
        var shown = flaws.Find(f => f.Mended is not null) is { Mended: { } meant } sure ? (Flaw: sure, Meant: meant) : (flaws[0], null);
        var descriptor = ThaiDiagnostics.WrongEncodingSaved;
        diagnostics.Add(new Diagnostic(
            descriptor,
            descriptor.Severity,
            file.Span(shown.Flaw.Offset, shown.Flaw.Length),
            [VisibleText.Of(Shown.Of(file.Text.Substring(shown.Flaw.Offset, Math.Min(shown.Flaw.Length, MostShown)))), flaws.Count.ToString(CultureInfo.InvariantCulture)],
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
