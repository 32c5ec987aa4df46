using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Razor;

/// <summary>The compiled templates of a theme by their paths, and components also by their names.</summary>
internal sealed class TemplateSet(IReadOnlyCollection<TemplateEntry> entries)
{
    private readonly FrozenDictionary<string, TemplateEntry> _entries = entries.ToFrozenDictionary(e => e.Path, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, TemplateEntry> _components = entries
        .Where(e => TemplateNames.ComponentName(e.Path) is not null)
        .ToFrozenDictionary(e => TemplateNames.ComponentName(e.Path) ?? "", StringComparer.Ordinal);

    /// <summary>The templates of a theme, or null after a diagnostic.</summary>
    public static TemplateSet? Load(ThemeFiles files, ITemplateSource source, string? cacheFolder, DiagnosticBag diagnostics)
    {
        var identities = new TemplateIdentities(files);
        var shipped = source.Shipped;
        var found = files.Templates.Select(t => shipped.GetValueOrDefault(identities.Of(t))).OfType<TemplateEntry>().ToList();
        ImmutableArray<ThemeFile> others = [.. files.Templates.Where(t => !shipped.ContainsKey(identities.Of(t)))];
        if (others.IsEmpty)
        {
            return new TemplateSet(found);
        }

        var made = source.Make(new TemplateRequest(files, others, identities, cacheFolder), diagnostics);
        return made is null ? null : new TemplateSet([.. found, .. made]);
    }

    public IEnumerable<string> ComponentNames => _components.Keys;

    public IEnumerable<TemplateEntry> Layouts =>
        entries.Where(e => e.Path.StartsWith(TemplateNames.LayoutFolder, StringComparison.Ordinal));

    public TemplateEntry? Find(string path) => _entries.GetValueOrDefault(path);

    public TemplateEntry? FindComponent(string name) => _components.GetValueOrDefault(name);
}

/// <summary>Where a theme keeps the template of each thing: <c>OitItemPage</c> is <c>oit-item</c>, in <c>pages/oit-item.cshtml</c>.</summary>
internal static class TemplateNames
{
    public const string LayoutFolder = "layouts/";

    private const string Ending = ".cshtml";

    private const string PageSuffix = "Page";

    private static readonly ConcurrentDictionary<Type, string> Names = new();

    public static string PagePath(Type page) => $"pages/{Of(page)}{Ending}";

    public static string LayoutPath(string name) => LayoutFolder + name + Ending;

    public static string ComponentPath(string name) => $"components/{name}/{name}{Ending}";

    public static string LayoutName(string path) => path[LayoutFolder.Length..^Ending.Length];

    /// <summary>The component a path holds, or null if it is no component's.</summary>
    public static string? ComponentName(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name.EndsWith(Ending, StringComparison.Ordinal) && ComponentPath(name[..^Ending.Length].ToString()) == path
            ? name[..^Ending.Length].ToString()
            : null;
    }

    public static string Of(Type page) => Names.GetOrAdd(page, static type =>
    {
        var name = new StringBuilder();
        foreach (var c in type.Name.AsSpan(0, type.Name.Length - PageSuffix.Length))
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    });
}
