using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Reporting;

/// <summary>Diagnostics for a person: what is wrong, the source line with the mistake marked, and how to put it right.</summary>
internal sealed class PrettyReporter(TextWriter writer, MessageLanguage language, Func<string, string>? full = null) : DiagnosticReporter(writer, language)
{
    private const string Gutter = " | ";

    public override void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
            Writer.WriteLine();
        }
    }

    private void Report(Diagnostic diagnostic)
    {
        Writer.WriteLine($"{Location(diagnostic.Span)}: {Name(diagnostic.Severity)} {diagnostic.Code}");
        foreach (var line in Language.Pick(diagnostic.Message))
        {
            Writer.WriteLine($"  {line}");
        }

        WriteExcerpt(diagnostic.Span);
        foreach (var related in diagnostic.Related)
        {
            Writer.WriteLine($"  {Location(related.Span)}: {Language.Show(related.Note)}");
        }

        if (full is not null && diagnostic.Descriptor.PlaceArgument is { } place && diagnostic.Arguments[place] is var path && !SftpPlace.IsMeant(path))
        {
            var whole = full(path);
            Writer.WriteLine($"  {Language.Show(new("ที่อยู่เต็มในเครื่องนี้", "the whole path on this machine"))}: {whole}");
        }

        if (Language != MessageLanguage.En)
        {
            Writer.WriteLine($"  วิธีแก้: {Indented(diagnostic.Hint.Thai)}");
        }

        if (Language != MessageLanguage.Th)
        {
            Writer.WriteLine($"  hint: {Indented(diagnostic.Hint.English)}");
        }
    }

    /// <summary>Lines to type stand below the sentence that shows them.</summary>
    private static string Indented(string hint) => hint.Replace("\n", $"{Environment.NewLine}      ", StringComparison.Ordinal);

    private void WriteExcerpt(SourceSpan span)
    {
        if (SourceExcerpt.Of(span) is not { } excerpt)
        {
            return;
        }

        var number = excerpt.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(6);
        Writer.WriteLine($"{number}{Gutter}{excerpt.Before}{excerpt.Marked}{excerpt.After}");
        var carets = new string('^', Math.Max(1, Cells(excerpt.Marked)));
        Writer.WriteLine($"{new string(' ', number.Length)}{Gutter}{new string(' ', Cells(excerpt.Before))}{carets}");
    }

    /// <summary>Thai vowels and marks above and below take no cell, so the caret stays under its letter.</summary>
    private static int Cells(string text) => text.Count(c => !ThaiText.IsCombining(c));

    private static string Location(SourceSpan span) =>
        FormattableString.Invariant($"{span.File.Path}:{span.Start.Line}:{span.Start.Column}");
}
