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

/// <summary>
/// One compiled template: its path, the hash of all that decided what the compiler made of it, the type that its <c>@model</c> line names
/// and how to make a page of it. Listed by code made with the templates.
/// </summary>
public sealed record TemplateEntry(string Path, string Identity, Type Model, Func<IThemePage> Create)
{
    /// <summary>The entry of a template whose class names its model.</summary>
    public static TemplateEntry Of<TModel>(string path, string identity, Func<ThemePage<TModel>> create) => new(path, identity, typeof(TModel), create);
}
