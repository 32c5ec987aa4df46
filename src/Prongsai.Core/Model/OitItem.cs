using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// Something the agency must publish in a fiscal year. The Thai title is the official one; the elements are in this project's
/// own words; <see cref="Continues"/> names the item of the year before that asked the same.
/// </summary>
public sealed record OitItem(
    OitItemCode Code,
    LocalizedText Title,
    LocalizedText Elements,
    ItemPeriod Period,
    Confidence TitleConfidence,
    Confidence ElementsConfidence,
    OitItemReference? Continues,
    Origin Origin);
