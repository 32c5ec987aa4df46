using Prongsai.Site.Routing;

namespace Prongsai.Site.Navigation;

/// <summary>One entry of the main menu: the key of its text among the theme's strings, and its page.</summary>
public sealed record NavigationItem(string StringKey, PageKey Page);
