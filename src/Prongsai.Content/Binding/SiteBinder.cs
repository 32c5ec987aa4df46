using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>site.yaml</c>, first of all files because it names the cultures.</summary>
internal static class SiteBinder
{
    public static SiteSettings? Bind(YamlNode root, BindContext context)
    {
        if (MapReader.Of(root, "site", context) is not { } map)
        {
            return null;
        }

        SchemaVersion.Check(map);
        BindCultures(map);
        var address = Addresses.Web(map, "baseAddress");
        var theme = map.Text("theme");
        var thaiDigits = map.Value<bool>("thaiDigits", Scalars.Truth, required: false);
        BindSeverities(map);
        var agency = map.Map("agency") is { } agencyMap ? AgencyBinder.Bind(agencyMap) : null;
        var contact = map.Map("contact") is { } contactMap ? ChannelBinder.Contact(contactMap) : null;
        var complaint = map.Map("complaint") is { } complaintMap ? ChannelBinder.Complaint(complaintMap) : null;
        var licence = map.Map("dataLicence", required: false) is { } licenceMap ? PublishingBinder.Licence(licenceMap) : null;
        var security = map.Map("security", required: false) is { } securityMap ? PublishingBinder.Security(securityMap) : null;
        map.Close();
        return !context.HasCultures || address is null || theme is null || agency is null || contact is null || complaint is null
            ? null
            : new SiteSettings(agency, context.Cultures, AsFolder(address), theme, contact, complaint, map.Origin) { ThaiDigits = thaiDigits ?? false, DataLicence = licence, Security = security };
    }

    private static void BindCultures(MapReader site)
    {
        var node = site.Node("cultures", required: true);
        if (node is null)
        {
            return;
        }

        YamlNode[] entries = node is YamlSequence { Items: { IsEmpty: false } items } ? [.. items] : [node];
        var wrong = entries.FirstOrDefault(e => e is not YamlScalar scalar || node == e || !ContentLayout.IsCulture(scalar.Text));
        if (wrong is not null)
        {
            site.Context.Diagnostics.Add(BindDiagnostics.WrongKind, wrong.Span, "cultures", "cultures: [th, en]");
            return;
        }

        site.Context.Cultures = [.. entries.OfType<YamlScalar>().Select(e => new Culture(e.Text)).Distinct()];
        site.Context.HasCultures = true;
    }

    private static void BindSeverities(MapReader site)
    {
        if (site.Node("severities", required: false) is not { } node || MapReader.Of(node, "severities", site.Context) is not { } map)
        {
            return;
        }

        var levels = new List<SeverityLevel>();
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            if (entry.Key is not ['P', 'R', 'S', '4' or '5' or '6' or '7' or '8', _, _, _])
            {
                site.Context.Diagnostics.Add(BindDiagnostics.UnknownKey, entry.KeySpan, Shown.Of(entry.Key), "PRS5001", "PRS4xxx-PRS8xxx");
            }
            else if (map.Value<DiagnosticSeverity>(entry.Key, Scalars.Choice<DiagnosticSeverity>) is { } level)
            {
                levels.Add(new SeverityLevel(entry.Key, level));
            }
        }

        site.Context.Diagnostics.Policy = site.Context.Diagnostics.Policy with { Levels = [.. levels] };
    }

    private static Uri AsFolder(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
}
