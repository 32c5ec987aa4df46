using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>A text in one language that has numbers, where it is written, and the fiscal year whose result it speaks of unless it says another.</summary>
internal sealed class Passage(Culture culture, string text, SourceSpan place, FiscalYear? year)
{
    private ImmutableArray<Number>? _numbers;

    public Culture Culture { get; } = culture;

    public string Text { get; } = text;

    public SourceSpan Place { get; } = place;

    public FiscalYear? Year { get; } = year;

    /// <summary>A name with digits of its own, which are no figures; null where there is none.</summary>
    public string? Name { get; init; }

    public ImmutableArray<Number> Numbers => _numbers ??= Name is { } name ? [.. NumberScanner.Scan(Text).Where(n => !IsIn(name, n))] : NumberScanner.Scan(Text);

    /// <summary>Where a number of the text stands in its file; the whole text where its source writes it otherwise.</summary>
    public SourceSpan PlaceOf(Number number) => PlaceOf(number.At, number.Written);

    private bool IsIn(string name, Number number)
    {
        var from = Math.Max(0, number.End - name.Length);
        return Text.IndexOf(name, from, Math.Min(Text.Length, number.At + name.Length) - from, StringComparison.Ordinal) >= 0;
    }

    private SourceSpan PlaceOf(int at, string written)
    {
        var (source, from) = (Place.File.Text, Place.Offset);
        var area = source.AsSpan(from, Math.Min(Place.Length, source.Length - from));
        var start = area.IndexOf(Text, StringComparison.Ordinal) is var whole and >= 0 ? whole + at : area.IndexOf(written, StringComparison.Ordinal);
        return start < 0 ? Place : Place.File.Span(from + start, written.Length);
    }
}
