using System.Collections.Immutable;

namespace Prongsai.Core.Model;

/// <summary>What shows an element of an item: a part by its kind, or one of its fields. Only the known ones can be had.</summary>
/// <param name="Kind">The part's key in <c>item.yaml</c>.</param>
/// <param name="Field">The field, which every entry of the part must have; null where the part itself is enough.</param>
public sealed record PartField(string Kind, string? Field)
{
    /// <summary>All that there are, as frameworks write them.</summary>
    public static ImmutableArray<string> Known { get; } =
    [
        "organisation", "organisation.units", "organisation.positions", "organisation.sides",
        "executives", "executives.photo", "executives.phone", "executives.email", "executives.sides",
        "contact", "contact.address", "contact.phones", "contact.fax", "contact.email", "contact.map", "contact.hours",
        "laws", "laws.link", "laws.date",
        "news", "news.picture",
        "questions", "questions.channel",
        "socialNetworks",
        "services", "services.who", "services.steps", "services.time", "services.fee", "services.needs", "services.place", "services.hours",
        "risks", "risks.level", "risks.measure",
        "participation", "participation.people", "participation.topics", "participation.result",
    ];

    /// <summary>The field that a framework writes; null where there is none of this name.</summary>
    public static PartField? Parse(string text) => !Known.Contains(text) ? null
        : text.Split('.') is [var kind, var field] ? new PartField(kind, field)
        : new PartField(text, null);

    public bool IsIn(ImmutableArray<PagePart> parts) => parts.Any(p => p.Kind == Kind && (Field is null || p.Fields.Contains(Field)));

    public override string ToString() => Field is null ? Kind : $"{Kind}.{Field}";
}
