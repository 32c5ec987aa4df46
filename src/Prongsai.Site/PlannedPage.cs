using Prongsai.Core.Localization;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site;

/// <summary>One page in one culture at its one address.</summary>
public sealed record PlannedPage(Page Page, Culture Culture, Route Route);
