using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the parts of an item's page that are about people: units and positions, executives, and what people took part in.</summary>
internal static class PeopleBinder
{
    public static OrganisationUnit? Unit(MapReader map)
    {
        var id = map.Optional.Value("id", OwnIds.Text);
        var name = map.Localized("name");
        var kind = map.Optional.Value("kind", Scalars.Choice<OrganisationKind>()) ?? OrganisationKind.Unit;
        var under = map.Optional.Text("under");
        var head = map.Optional.Localized("head");
        var side = map.Optional.Value("side", Scalars.Choice<OfficeSide>());
        return map.Make(() => new OrganisationUnit(name.Value, map.Origin)
        {
            Id = id,
            Under = under,
            IsPosition = kind == OrganisationKind.Position,
            Head = head,
            Side = side,
        });
    }

    public static Executive? Executive(MapReader map, string folder)
    {
        var name = map.Localized("name");
        var position = map.Localized("position");
        var side = map.Optional.Value("side", Scalars.Choice<OfficeSide>());
        var phone = map.Optional.Text("phone");
        var email = map.Optional.Text("email");
        var photo = map.Optional.Text("photo");
        return map.Make(() => new Executive(name.Value, position.Value, map.Origin)
        {
            Side = side,
            Phone = phone,
            Email = email,
            Photo = PartBinder.InFolder(folder, photo),
        });
    }

    public static ParticipationEvent? Participation(MapReader map)
    {
        var name = map.Localized("event");
        var date = map.Value("date", Dates.Day);
        var place = map.Optional.Localized("place");
        var people = map.Optional.Value("people", Scalars.WholeNumber);
        var topics = map.Optional.LocalizedList("topics");
        var result = map.Optional.Localized("result");
        return map.Make(() => new ParticipationEvent(name.Value, date.Value) { Place = place, People = people, Topics = topics, Result = result });
    }
}

/// <summary>What an entry of an organisation is.</summary>
internal enum OrganisationKind
{
    Unit,
    Position,
}
