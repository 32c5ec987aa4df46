using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Core.Localization;

/// <summary>
/// One text of the content in one or more cultures. Holds at least the source culture's text; asking for a culture
/// that is missing gives the first one, marked as what it is.
/// </summary>
public sealed class LocalizedText(ImmutableArray<LocalizedRun> runs, SourceSpan span)
{
    public ImmutableArray<LocalizedRun> Runs { get; } = runs;

    public SourceSpan Span { get; } = span;

    /// <summary>The entity that it is of, by the place where that begins.</summary>
    public SourceSpan Owner { get; init; } = span;

    /// <summary>Where each run is written, in their order; empty where that is not known.</summary>
    public ImmutableArray<SourceSpan> Places { get; init; } = [];

    /// <summary>Where a run is written; the text's own span where that is not known.</summary>
    public SourceSpan PlaceOf(int run) => run < Places.Length ? Places[run] : Span;

    public LocalizedRun For(Culture culture)
    {
        foreach (var run in Runs)
        {
            if (run.Culture == culture)
            {
                return run;
            }
        }

        return Runs[0];
    }

    public bool Has(Culture culture) => For(culture).Culture == culture;
}

/// <summary>A text together with the culture it is really in, which differs from the asked one where a translation is missing.</summary>
public sealed record LocalizedRun(string Text, Culture Culture);

/// <summary>A text of the tool itself: always in Thai and English, so that a missing translation does not compile.</summary>
public sealed record BilingualText(string Thai, string English);
