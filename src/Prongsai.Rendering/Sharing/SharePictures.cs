using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Colours;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Sharing;

/// <summary>
/// The pictures that others show of shared pages: for each culture one with the agency's name, and one with the result of each year that has
/// one. A picture that cannot be drawn is left out; the theme's own stands in for it.
/// </summary>
internal sealed class SharePictures(SitePlan plan, ThemeDefinition theme, ShareFaces faces, ShareColours colours)
{
    /// <summary>The theme's own picture, for pages without another.</summary>
    public const string Fallback = "share.png";

    private const string HostDecorated = "xn--";

    private readonly Emblem? _emblem = Emblem.Of(plan.Model.Settings.Agency.Emblem);

    /// <summary>The year whose result a page's picture shows: the page's own, and on the home page the latest; null for none.</summary>
    public static YearResult? ResultOf(Page page, SitePlan plan) =>
        (page.Year ?? (page.Key == PageKeys.Home ? plan.Model.LatestResult?.Year : null)) is { } year ? plan.Content.ResultOf(year) : null;

    /// <summary>The asset's name.</summary>
    public static string NameOf(YearResult? result, Culture culture) =>
        result is null ? $"share.{culture}.png" : string.Create(CultureInfo.InvariantCulture, $"share-{result.Framework.Year}.{culture}.png");

    /// <summary>All pictures of the site by name.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Draw()
    {
        var asked = plan.Routes.Cultures
            .SelectMany(c => plan.Content.Results.Values.OrderBy(r => r.Framework.Year).Prepend(null).Select(r => (Result: r, Culture: c)))
            .ToArray();
        var drawn = new byte[]?[asked.Length];
        Parallel.For(0, asked.Length, i => drawn[i] = Draw(asked[i].Result, asked[i].Culture));
        return asked.Zip(drawn).Where(p => p.Second is not null).Select(p => KeyValuePair.Create(NameOf(p.First.Result, p.First.Culture), p.Second ?? []));
    }

    private byte[]? Draw(YearResult? result, Culture culture)
    {
        var settings = plan.Model.Settings;
        var strings = settings.ThaiDigits && culture == Culture.Thai ? theme.StringsOf(culture).InThaiDigits() : theme.StringsOf(culture);
        var words = new CultureFormatter(strings, new NoFaults(), settings.ThaiDigits);
        var text = new ShareText(
            settings.Agency.Name.For(culture).Text,
            settings.Agency.Type.For(culture).Text,
            result is null ? words.Text("site.name", []) : words.Text("share.picture", [("year", result.Framework.Year)]),
            result is null ? null : words.Digits(Points.Show(result.Scorecard.Overall)),
            words.Text("result.of", [("maximum", words.Digits(Points.Maximum.ToString("0.##", CultureInfo.InvariantCulture)))]),
            result?.GradeName?.For(culture).Text ?? "",
            HostOf(settings.BaseAddress));
        return words.Faults > 0 ? null : ShareCard.Draw(text, colours, faces, _emblem);
    }

    /// <summary>The name as people read it.</summary>
    private static string HostOf(Uri address) => address.Host.Contains(HostDecorated, StringComparison.Ordinal) ? "" : address.Host;

    /// <summary>What is missing in a picture is missing on the pages too, and told there.</summary>
    private sealed class NoFaults : ITextFaults
    {
        void ITextFaults.UnknownKey(StringTable strings, string key)
        {
        }

        void ITextFaults.MissingValue(StringTable strings, string key, string placeholder)
        {
        }
    }
}
