using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>site.yaml</c> in two steps: first what all binding needs to know, then, with that, the settings.</summary>
internal static class SiteBinder
{
    private static readonly Shape CulturesShape = new ListShape(new ScalarShape(ScalarTypes.Text, ContentLayout.CultureForm, "th")) { Least = 1 };

    private static readonly Shape SeveritiesShape = new MapShape([])
    {
        Others = new("^PRS[4-8].{3}$", Scalars.Choice<DiagnosticSeverity>().Shape),
    };

    /// <summary>The first step, which reads two keys and reports what is wrong with their values; the second reports all else.</summary>
    public static SiteOptions ReadOptions(YamlNode root, DiagnosticBag diagnostics)
    {
        var map = root as YamlMap;
        var cultures = map?.Find("cultures")?.Value;
        var severities = map?.Find("severities")?.Value;
        return new SiteOptions(
            cultures is null || MapReader.IsEmpty(cultures) ? null : Cultures(cultures, diagnostics),
            severities is null || MapReader.IsEmpty(severities) ? [] : Severities(severities, diagnostics));
    }

    public static SiteSettings? Bind(MapReader map)
    {
        var context = map.Context;
        FileHeader.CheckSchema(map);
        map.Expected.Node("cultures", CulturesShape);
        var address = map.Value("baseAddress", Addresses.Web);
        var theme = map.Text("theme");
        var hue = map.Optional.Value("hue", Scalars.Hue);
        var thaiDigits = map.Optional.Value("thaiDigits", Scalars.Truth) ?? false;
        var publicReadiness = map.Optional.Value("publicReadiness", Scalars.Truth) ?? false;
        var markdownCopies = map.Optional.Value("markdownCopies", Scalars.Truth) ?? false;
        map.Optional.Node("severities", SeveritiesShape);
        var agency = map.Map("agency", Agency);
        var contact = map.Map("contact", ChannelBinder.Contact);
        var complaint = map.Map("complaint", ChannelBinder.Complaint);
        var licence = map.Optional.Map("dataLicence", Licence);
        var security = map.Optional.Map("security", Security);
        var released = map.Optional.Maps("released", ReleasedBinder.Bind);
        var settings = map.Make(() => new SiteSettings(
            agency.Value, context.Cultures, AsFolder(address.Value), theme.Value, contact.Value, complaint.Value, map.Origin)
        {
            Hue = hue,
            ThaiDigits = thaiDigits,
            HasPublicReadiness = publicReadiness,
            HasMarkdownCopies = markdownCopies,
            DataLicence = licence,
            Security = security,
            Released = released,
        });
        return context.HasCultures ? settings : null;
    }

    private static ImmutableArray<Culture>? Cultures(YamlNode node, DiagnosticBag diagnostics)
    {
        YamlNode[] entries = node is YamlSequence { Items: { IsEmpty: false } items } ? [.. items] : [node];
        var wrong = entries.FirstOrDefault(e => e is not YamlScalar scalar || node == e || !ContentLayout.IsCulture(scalar.Text));
        if (wrong is not null)
        {
            diagnostics.Add(BindDiagnostics.WrongKind, wrong.Span, "cultures", "cultures: [th, en]");
            return null;
        }

        return [.. entries.OfType<YamlScalar>().Select(e => new Culture(e.Text)).Distinct()];
    }

    private static ImmutableArray<SeverityLevel> Severities(YamlNode node, DiagnosticBag diagnostics)
    {
        if (MapReader.Of(node, "severities", new BindContext(diagnostics, cultures: null)) is not { } map)
        {
            return [];
        }

        var levels = new List<SeverityLevel>();
        foreach (var (code, span, _) in map.Entries)
        {
            if (code is not ['P', 'R', 'S', '4' or '5' or '6' or '7' or '8', _, _, _])
            {
                diagnostics.Add(BindDiagnostics.UnknownKey, span, Shown.Of(code), "PRS5001", "PRS4xxx-PRS8xxx");
            }
            else if (map.Optional.Value(code, Scalars.Choice<DiagnosticSeverity>()) is { } level)
            {
                levels.Add(new SeverityLevel(code, level) { Place = span });
            }
        }

        return [.. levels];
    }

    private static Agency? Agency(MapReader map)
    {
        var id = map.Value("id", OwnIds.Text);
        var name = map.Localized("name");
        var type = map.Localized("type");
        var kind = map.Optional.Value("kind", Scalars.Choice<AgencyKind>());
        var district = map.Optional.Localized("district");
        var province = map.Optional.Localized("province");
        var website = map.Value("mainWebsite", Addresses.Web);
        var address = map.Optional.Localized("address");
        var phone = map.Optional.Text("phone");
        var email = map.Optional.Text("email");
        var hours = map.Optional.Localized("officeHours");
        var source = map.Optional.Localized("source");
        var hosts = map.Optional.Values("ownHosts", Addresses.Host);
        var emblem = map.Optional.Map("emblem", Picture);
        var garuda = map.Optional.Map("garuda", Picture);
        return map.Make(() => new Agency(
            id.Value,
            name.Value,
            type.Value,
            district,
            province,
            website.Value,
            address,
            phone,
            email,
            hours,
            source,
            map.Origin)
        {
            Kind = kind,
            OwnHosts = hosts,
            Emblem = emblem,
            Garuda = garuda,
        });
    }

    private static AgencyPicture? Picture(MapReader map)
    {
        var file = map.Text("file");
        var licence = map.Localized("licence");
        var text = map.Optional.Localized("alt");
        return map.Make(() => new AgencyPicture($"{ContentLayout.Pictures}/{file.Value}", licence.Value, map.Origin) { Text = text });
    }

    private static Licence? Licence(MapReader map)
    {
        var name = map.Localized("name");
        var address = map.Value("url", Addresses.Web);
        return map.Make(() => new Licence(name.Value, address.Value));
    }

    private static SecurityContact? Security(MapReader map)
    {
        var contact = map.Value("contact", Addresses.Contact);
        var expires = map.Value("expires", Dates.Day);
        var policy = map.Optional.Value("policy", Addresses.Contact);
        return map.Make(() => new SecurityContact(contact.Value, expires.Value, policy));
    }

    private static Uri AsFolder(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
}

/// <summary>What <c>site.yaml</c> says of all content: its cultures, null where it could not say them, and how severe codes are.</summary>
internal sealed record SiteOptions(ImmutableArray<Culture>? Cultures, ImmutableArray<SeverityLevel> Severities)
{
    /// <summary>Where there is no <c>site.yaml</c> to say anything.</summary>
    public static SiteOptions None { get; } = new(null, []);
}
