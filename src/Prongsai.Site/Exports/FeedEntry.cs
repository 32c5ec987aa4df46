using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>Something of the content that has a day: what it is, what it is about, and its page. The part tells apart what one page has several of.</summary>
internal sealed record FeedEntry(DateOnly Day, FiscalYear Year, PageKey Page, string Part, BilingualText Title, LocalizedText? Subject);
