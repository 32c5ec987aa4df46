using RazorLight;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// What a template is: its model, and all that <see cref="ThemeCalls"/> gives it. No more than the model stands here, since a generic
/// class is compiled anew for each model that is a value.
/// </summary>
/// <typeparam name="TModel">The type that the template's <c>@model</c> line names.</typeparam>
public abstract class ThemePage<TModel> : ThemeCalls
{
    /// <summary>The page record, or what the component was given.</summary>
    public TModel? Model { get; private set; }

    public override void SetModel(object? model) => Model = (TModel?)model;

    private protected override void Forget() => Model = default;
}

/// <summary>A template at work on one page, whatever its model.</summary>
public interface IThemePage : ITemplatePage
{
    /// <summary>Gives the template the page it works on; comes before its execution.</summary>
    internal void Enter(PageScope scope, TemplateEntry template);

    /// <summary>Takes page and model from it, so that it keeps nothing of a site while it waits for another.</summary>
    internal void Leave();
}
