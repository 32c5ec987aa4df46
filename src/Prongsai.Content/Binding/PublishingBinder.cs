using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds what <c>site.yaml</c> says to those who use the site by program: the data's licence and the security contact.</summary>
internal static class PublishingBinder
{
    public static Licence? Licence(MapReader map)
    {
        var name = map.Localized("name");
        var address = Addresses.Web(map, "url");
        map.Close();
        return name is null || address is null ? null : new Licence(name, address);
    }

    public static SecurityContact? Security(MapReader map)
    {
        var contact = Addresses.Contact(map, "contact");
        var expires = map.Value<DateOnly>("expires", Scalars.Date);
        var policy = Addresses.Contact(map, "policy", required: false);
        map.Close();
        return contact is null || expires is null ? null : new SecurityContact(contact, expires.Value, policy);
    }
}
