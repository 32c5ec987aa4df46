using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Portals;

/// <summary>The way from a portal's page to a page of a site in the folder beside it, relative, so that all of them work wherever they are uploaded together.</summary>
public static class Neighbours
{
    /// <summary>The portal's own folder beside the sites; no agency's may have this name.</summary>
    public const string OwnFolder = "portal";

    /// <param name="page">The portal's page.</param>
    /// <param name="agency">Whose site.</param>
    /// <param name="key">The page there.</param>
    /// <param name="culture">The culture wanted; where the site lacks it, its source culture.</param>
    public static string Reference(Route page, AgencySummary agency, PageKey key, Culture culture)
    {
        var isBelowTag = culture != agency.Cultures[0] && agency.Cultures.Contains(culture);
        var there = $"/{Uri.EscapeDataString(agency.Folder)}{(isBelowTag ? $"/{culture}" : "")}{key.Path}";
        return new Route(there).RelativeFrom(new Route($"/{OwnFolder}{page.Path}"));
    }
}
