using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the agency of <c>site.yaml</c>.</summary>
internal static class AgencyBinder
{
    public static Agency? Bind(MapReader map)
    {
        var id = map.Text("id");
        var name = map.Localized("name");
        var type = map.Localized("type");
        var district = map.Localized("district");
        var province = map.Localized("province");
        var website = Addresses.Web(map, "mainWebsite");
        var address = map.Localized("address");
        var phone = map.Text("phone", required: false);
        var email = map.Text("email", required: false);
        var hours = map.Localized("officeHours", required: false);
        var source = map.Localized("source", required: false);
        var hosts = map.List("ownHosts", n => Addresses.Host(n, map.Context), required: false);
        map.Close();
        return id is null || name is null || type is null || district is null || province is null || website is null || address is null
            ? null
            : new Agency(id, name, type, district, province, website, address, phone, email, hours, source, map.Origin) { OwnHosts = hosts };
    }
}
