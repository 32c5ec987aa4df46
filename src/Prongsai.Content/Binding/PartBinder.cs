using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Binds the structured parts of an item's page, in the order in which they are written. A list of nothing is no part.</summary>
internal static class PartBinder
{
    public static ImmutableArray<PagePart> Bind(MapReader map, string folder)
    {
        PagePart?[] parts =
        [
            List<OrganisationUnit>(map, OrganisationPart.Key, PeopleBinder.Unit, (units, origin) => new OrganisationPart(units, origin)),
            List<Executive>(map, ExecutivesPart.Key, m => PeopleBinder.Executive(m, folder), (people, origin) => new ExecutivesPart(people, origin)),
            map.Optional.Map(ContactPart.Key, ReachBinder.Contact),
            List<Law>(map, LawsPart.Key, m => NoticeBinder.Law(m, folder), (laws, origin) => new LawsPart(laws, origin)),
            List<NewsEntry>(map, NewsPart.Key, m => NoticeBinder.News(m, folder), (entries, origin) => NewsPart.Of(entries, origin)),
            map.Optional.Map(QuestionsPart.Key, ReachBinder.Questions),
            List<SocialNetwork>(map, SocialNetworksPart.Key, ReachBinder.Network, (networks, origin) => new SocialNetworksPart(networks, origin)),
            List<ServiceManual>(map, ServicesPart.Key, WorkBinder.Service, (services, origin) => new ServicesPart(services, origin)),
            List<RiskEvent>(map, RisksPart.Key, WorkBinder.Risk, (risks, origin) => new RisksPart(risks, origin)),
            List<ParticipationEvent>(map, ParticipationPart.Key, PeopleBinder.Participation, (events, origin) => new ParticipationPart(events, origin)),
        ];
        return [.. parts.OfType<PagePart>().OrderBy(p => p.Origin.Span.Offset)];
    }

    /// <summary>The path below the content folder of a file that is named within its own.</summary>
    public static string? InFolder(string folder, string? file) => file is null ? null : $"{folder}/{file}";

    private static PagePart? List<T>(MapReader map, string key, Func<MapReader, T?> bind, Func<ImmutableArray<T>, Origin, PagePart> make)
        where T : class
    {
        var entries = map.Optional.Maps(key, bind);
        if (map.Find(key) is YamlSequence { Items.IsEmpty: true })
        {
            map.Context.Diagnostics.Add(BindDiagnostics.EmptyValue, map.Origin.At(key), key);
        }

        return entries.IsEmpty ? null : make(entries, new Origin(map.Origin.At(key), []));
    }
}
