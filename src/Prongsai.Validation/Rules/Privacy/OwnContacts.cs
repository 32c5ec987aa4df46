using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Privacy;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>The telephones and e-mail addresses that the agency itself publishes as its own; they are no person's, wherever they stand.</summary>
internal static class OwnContacts
{
    /// <summary>The keys of what is found in the contact facts of <c>site.yaml</c> and in its channels.</summary>
    public static HashSet<string> KeysOf(SiteSettings site) =>
    [
        .. TextsOf(site).SelectMany(PersonalDataFinder.In)
            .Where(d => d.Kind is PersonalDataKind.Telephone or PersonalDataKind.Email).Select(d => d.Key),
    ];

    private static IEnumerable<string> TextsOf(SiteSettings site)
    {
        var agency = site.Agency;
        var channels = site.Contact.Channels.Concat(site.Complaint.Channels).ToList();
        string?[] written = [agency.Phone, agency.Email, site.Security?.Contact.OriginalString, .. channels.Select(c => c.Target)];
        LocalizedText?[] texts = [agency.Address, agency.OfficeHours, .. channels.Select(c => c.Name), .. channels.Select(c => c.Note)];
        return written.OfType<string>().Concat(texts.OfType<LocalizedText>().SelectMany(t => t.Runs).Select(r => r.Text));
    }
}
