using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Keywords;

/// <summary>A name in the index and every page that it leads to, in the order of the site.</summary>
public sealed record KeywordEntry(LocalizedText Name, ImmutableArray<Page> Pages);
