using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The public body whose site this is, with the contact facts that are known and where they were seen.</summary>
public sealed record Agency(
    string Id,
    LocalizedText Name,
    LocalizedText Type,
    LocalizedText District,
    LocalizedText Province,
    Uri MainWebsite,
    LocalizedText Address,
    string? Phone,
    string? Email,
    LocalizedText? OfficeHours,
    LocalizedText? Source,
    Origin Origin);
