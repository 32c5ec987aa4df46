using RazorLight;

namespace Prongsai.Rendering.Razor;

/// <summary>A template at work on one page, whatever its model. Used once.</summary>
public interface IThemePage : ITemplatePage
{
    /// <summary>Gives the template the page it works on; comes before its execution.</summary>
    internal void Enter(PageScope scope);
}
