using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>Where the office is and how it is reached. Once linked, what it leaves out is what the site's settings say of the agency.</summary>
public sealed record ContactPart(Origin Origin) : PagePart(Origin)
{
    public const string Key = "contact";

    public override string Kind => Key;

    public LocalizedText? Address { get; init; }

    public ImmutableArray<string> Phones { get; init; } = [];

    public string? Fax { get; init; }

    public string? Email { get; init; }

    /// <summary>A map of somebody else, which opens only where somebody follows the link.</summary>
    public Uri? Map { get; init; }

    public LocalizedText? Directions { get; init; }

    public LocalizedText? Hours { get; init; }

    public override IEnumerable<LocalizedText?> Texts => [Address, Directions, Hours];

    public override IEnumerable<PlainText> PlainTexts =>
        [.. Phones.SelectMany(p => Plain(p, Origin, "phones")), .. Plain(Fax, Origin, "fax"), .. Plain(Email, Origin, "email")];

    public override IEnumerable<string> Fields => Held(
        ("address", Address is not null),
        ("phones", !Phones.IsEmpty),
        ("fax", Fax is not null),
        ("email", Email is not null),
        ("map", Map is not null),
        ("hours", Hours is not null));

    /// <summary>With what the settings say in the place of what is left out.</summary>
    public ContactPart Over(Agency agency) => this with
    {
        Address = Address ?? agency.Address,
        Phones = Phones.IsEmpty && agency.Phone is { } phone ? [phone] : Phones,
        Email = Email ?? agency.Email,
        Hours = Hours ?? agency.OfficeHours,
    };
}
