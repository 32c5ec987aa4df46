using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the parts of an item's page that say how the agency is reached: contact, questions and social networks.</summary>
internal static class ReachBinder
{
    public static ContactPart? Contact(MapReader map)
    {
        var address = map.Optional.Localized("address");
        var phones = map.Optional.Values("phones", Scalars.Text);
        var fax = map.Optional.Text("fax");
        var email = map.Optional.Text("email");
        var site = map.Optional.Value("map", Addresses.Web);
        var directions = map.Optional.Localized("directions");
        var hours = map.Optional.Localized("hours");
        return map.Make(() => new ContactPart(map.Origin)
        {
            Address = address,
            Phones = phones,
            Fax = fax,
            Email = email,
            Map = site,
            Directions = directions,
            Hours = hours,
        });
    }

    public static QuestionsPart? Questions(MapReader map)
    {
        var channel = map.Optional.Map("channel", Channel);
        var answered = map.Optional.Maps("answered", Answered);
        return map.Make(() => new QuestionsPart(channel, [.. answered.OrderByDescending(a => a.Date ?? DateOnly.MinValue)], map.Origin));
    }

    public static SocialNetwork? Network(MapReader map)
    {
        var network = map.Value("network", Scalars.Choice<NetworkKind>());
        var name = map.Localized("name");
        var address = map.Value("url", Addresses.Web);
        var purpose = map.Optional.Localized("purpose");
        return map.Make(() => new SocialNetwork(network.Value, name.Value, address.Value, purpose));
    }

    private static QuestionChannel? Channel(MapReader map)
    {
        var name = map.Localized("name");
        var address = map.Value("url", Addresses.Web);
        var note = map.Optional.Localized("note");
        return map.Make(() => new QuestionChannel(name.Value, address.Value, note));
    }

    private static AnsweredQuestion? Answered(MapReader map)
    {
        var question = map.Localized("question");
        var answer = map.Localized("answer");
        var date = map.Optional.Value("date", Dates.Day);
        return map.Make(() => new AnsweredQuestion(question.Value, answer.Value, date));
    }
}
