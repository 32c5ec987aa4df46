using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// The least total, in points of 100, that a grade asks for and, in years that have such a rule, the least result of every
/// instrument. Bands stand from the best grade to the worst.
/// </summary>
public sealed record GradeBand(
    string Grade,
    LocalizedText Name,
    decimal Minimum,
    decimal? MinimumPerInstrument,
    Confidence Confidence,
    LocalizedText? Note,
    Origin Origin);
