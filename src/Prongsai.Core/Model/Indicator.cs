using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// What is scored from 0 to 100 under an instrument. Aliases are other wordings met in documents; only the OIT's
/// indicators have sub-indicators.
/// </summary>
public sealed record Indicator(
    IndicatorId Id,
    LocalizedText Name,
    ImmutableArray<string> Aliases,
    ImmutableArray<SubIndicator> SubIndicators,
    Origin Origin)
{
    /// <summary>True for the indicator's name in any culture or a known other wording of it.</summary>
    public bool IsCalled(string name) =>
        Name.Runs.Any(r => string.Equals(r.Text, name, StringComparison.Ordinal)) || Aliases.Contains(name, StringComparer.Ordinal);

    public IEnumerable<OitItem> Items => SubIndicators.SelectMany(s => s.Items);
}
