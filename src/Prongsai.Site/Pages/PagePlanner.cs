namespace Prongsai.Site.Pages;

/// <summary>Says which pages of one type a site has. Pure: the same content gives the same pages in the same order.</summary>
public abstract class PagePlanner
{
    public abstract IEnumerable<Page> Plan(SiteContent content);
}
