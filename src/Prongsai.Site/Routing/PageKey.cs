namespace Prongsai.Site.Routing;

/// <summary>A page's identity without its culture: its address in the source culture, such as <c>/2565/oit/o01/</c>.</summary>
public sealed record PageKey(string Path)
{
    public override string ToString() => Path;
}
