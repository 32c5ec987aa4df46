namespace Prongsai.Rendering.Razor;

/// <summary>
/// One compiled template: its path, the hash of all that decided what the compiler made of it, its class and how to make a page of it.
/// Listed by code made with the templates.
/// </summary>
public sealed record TemplateEntry(string Path, string Identity, Type Type, Func<IThemePage> Create)
{
    /// <summary>The type that the template's <c>@model</c> line names.</summary>
    internal Type? Model
    {
        get
        {
            var type = Type;
            while (type is not null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ThemePage<>)))
            {
                type = type.BaseType;
            }

            return type?.GetGenericArguments()[0];
        }
    }
}
