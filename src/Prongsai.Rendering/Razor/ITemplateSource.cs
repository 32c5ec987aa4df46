using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>Where a program has its compiled templates from: some came with it, others it may be able to make.</summary>
public interface ITemplateSource
{
    /// <summary>Those that came with the program, by their identities.</summary>
    internal IReadOnlyDictionary<string, TemplateEntry> Shipped { get; }

    /// <summary>The templates that did not come with the program; null after a diagnostic.</summary>
    internal IReadOnlyCollection<TemplateEntry>? Make(TemplateRequest request, DiagnosticBag diagnostics);
}

/// <summary>Templates of one theme that are to be compiled.</summary>
/// <param name="Files">The theme.</param>
/// <param name="Templates">Those of its templates that are asked for.</param>
/// <param name="Identities">The identities of all its templates.</param>
/// <param name="CacheFolder">Where compiled templates may be kept between builds; null to keep none.</param>
internal sealed record TemplateRequest(
    ThemeFiles Files, ImmutableArray<ThemeFile> Templates, TemplateIdentities Identities, string? CacheFolder);

/// <summary>One compiled template, as code made with the templates lists it.</summary>
/// <param name="Path">Its path in its theme.</param>
/// <param name="Identity">The hash of all that decided what the compiler made of it.</param>
/// <param name="Model">The type that its <c>@model</c> line names.</param>
/// <param name="Create">Makes a page of it.</param>
/// <param name="IsReusable">Whether nothing of one use is left in the page for the next.</param>
public sealed record TemplateEntry(string Path, string Identity, Type Model, Func<IThemePage> Create, bool IsReusable)
{
    /// <summary>The entry of a template whose class names its model.</summary>
    public static TemplateEntry Of<TModel>(string path, string identity, bool isReusable, Func<ThemePage<TModel>> create) =>
        new(path, identity, typeof(TModel), create, isReusable);
}
