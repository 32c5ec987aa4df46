using Prongsai.Core.Model;

namespace Prongsai.Site.Pages;

/// <summary>One evidence link of an item with what is known from opening it; without a history where it never was.</summary>
public sealed record CheckedLink(OitItem Item, Evidence Evidence, LinkHistory? History);
