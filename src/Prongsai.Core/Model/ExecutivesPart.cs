using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>Those who lead the agency, in the order of their rank.</summary>
public sealed record ExecutivesPart(ImmutableArray<Executive> People, Origin Origin) : PagePart(Origin)
{
    public const string Key = "executives";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => People.SelectMany(p => new[] { p.Name, p.Position });

    public override IEnumerable<PlainText> PlainTexts => People.SelectMany(p => Plain(p.Phone, p.Origin, "phone").Concat(Plain(p.Email, p.Origin, "email")));

    public override IEnumerable<PartFile> Files => People.SelectMany(p => FileOf(p.Photo, p.Origin, "photo", isPicture: true));

    public override IEnumerable<string> Fields => Held(
        ("photo", People.All(p => p.Photo is not null)),
        ("phone", People.All(p => p.Phone is not null)),
        ("email", People.All(p => p.Email is not null)),
        ("sides", OfficeSides.AreBoth(People.Select(p => p.Side))));
}

/// <summary>One who leads the agency, or a part of it.</summary>
public sealed record Executive(LocalizedText Name, LocalizedText Position, Origin Origin)
{
    public OfficeSide? Side { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>The path of the picture below the content folder.</summary>
    public string? Photo { get; init; }
}
