using System.Text;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Writes security.txt (RFC 9116) where the agency has said whom to write to; else there is none.</summary>
internal static class SecurityTextWriter
{
    private static readonly Route Place = new("/.well-known/security.txt");

    public static IEnumerable<ExportFile> Write(SiteSettings settings)
    {
        if (settings.Security is not { } security)
        {
            yield break;
        }

        string?[] lines =
        [
            $"Contact: {security.Contact.AbsoluteUri}",
            $"Expires: {IsoDay.Show(security.Expires)}T23:59:59+07:00",
            $"Preferred-Languages: {string.Join(", ", settings.Cultures)}",
            $"Canonical: {new Uri(settings.BaseAddress, Place.Path[1..]).AbsoluteUri}",
            security.Policy is { } policy ? $"Policy: {policy.AbsoluteUri}" : null,
        ];
        yield return new ExportFile(Place, Encoding.UTF8.GetBytes(string.Concat(lines.OfType<string>().Select(l => l + "\n"))));
    }
}
