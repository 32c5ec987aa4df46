using Prongsai.Core.Model;

namespace Prongsai.Cli.Starting;

/// <summary>What is known of an agency that begins a site. What it has not said is null and stands nowhere in its content.</summary>
internal sealed record SiteAnswers(string Name, AgencyForm Form, Uri Website, FiscalYear Year)
{
    /// <summary>Null makes a site in Thai alone.</summary>
    public string? NameEnglish { get; init; }

    public string? District { get; init; }

    public string? DistrictEnglish { get; init; }

    public Province? Province { get; init; }

    public string? Address { get; init; }

    public string? AddressEnglish { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Line { get; init; }

    public string? Facebook { get; init; }

    public bool IsBilingual => NameEnglish is not null;
}
