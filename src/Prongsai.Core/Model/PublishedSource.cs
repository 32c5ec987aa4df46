using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The document in which figures were published: its title, number as printed, date and issuing unit.</summary>
public sealed record PublishedSource(
    LocalizedText Title,
    string? Number,
    DateOnly? Date,
    UnitId? Unit,
    LocalizedText? Note,
    Origin Origin);
