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
