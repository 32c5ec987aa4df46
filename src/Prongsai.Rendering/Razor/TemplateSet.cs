using System.Collections.Frozen;
using System.Reflection;

namespace Prongsai.Rendering.Razor;

/// <summary>The compiled templates of a theme by their paths, and components also by their names.</summary>
internal sealed class TemplateSet(IReadOnlyCollection<TemplateEntry> entries)
{
    private const string IndexType = "ThemeTemplates.TemplateIndex";

    private const string IndexMethod = "All";

    private readonly FrozenDictionary<string, TemplateEntry> _entries = entries.ToFrozenDictionary(e => e.Path, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, TemplateEntry> _components = entries
        .Where(e => TemplateNames.ComponentName(e.Path) is not null)
        .ToFrozenDictionary(e => TemplateNames.ComponentName(e.Path) ?? "", StringComparer.Ordinal);

    /// <summary>The templates that an assembly of templates lists.</summary>
    public static TemplateEntry[] EntriesOf(Assembly assembly)
    {
        var index = assembly.GetType(IndexType)?.GetMethod(IndexMethod)
            ?? throw new BadImageFormatException($"{assembly.GetName().Name} has no {IndexType}");
        return index.CreateDelegate<Func<TemplateEntry[]>>()();
    }

    public IEnumerable<string> ComponentNames => _components.Keys;

    public IEnumerable<TemplateEntry> Layouts => entries.Where(e => e.Path.StartsWith(TemplateNames.LayoutFolder, StringComparison.Ordinal));

    public TemplateEntry? Find(string path) => _entries.GetValueOrDefault(path);

    public TemplateEntry? FindComponent(string name) => _components.GetValueOrDefault(name);
}
