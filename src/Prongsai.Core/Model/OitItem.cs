using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// Something the agency must publish in a fiscal year. The Thai title is the official one; the elements, one for
/// each thing that must be shown, are in this project's own words; <see cref="Continues"/> names the item of the year before that asked the same.
/// </summary>
public sealed record OitItem(
    OitItemCode Code,
    LocalizedText Title,
    ImmutableArray<LocalizedText> Elements,
    ItemPeriod Period,
    Confidence TitleConfidence,
    Confidence ElementsConfidence,
    OitItemReference? Continues,
    Origin Origin);
