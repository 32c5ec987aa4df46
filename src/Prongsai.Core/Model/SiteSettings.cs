using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What one site is: its agency, its cultures (the first is the source culture, shown at the root), address and theme.</summary>
public sealed record SiteSettings(
    Agency Agency,
    ImmutableArray<Culture> Cultures,
    Uri BaseAddress,
    string Theme,
    ContactSettings Contact,
    ComplaintSettings Complaint,
    Origin Origin)
{
    /// <summary>Whether the pages in Thai have figures, years and dates in Thai digits. Never so in data files, codes and addresses.</summary>
    public bool ThaiDigits { get; init; }

    public Culture SourceCulture => Cultures[0];

    /// <summary>Null where the agency has stated none.</summary>
    public Licence? DataLicence { get; init; }

    /// <summary>Null where it is not known; then the site has no security.txt.</summary>
    public SecurityContact? Security { get; init; }
}
