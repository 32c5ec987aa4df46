using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Site.Routing;

/// <summary>Gives each page in each culture its one address: the source culture at the root, the others below their tag.</summary>
public sealed class RouteTable(IEnumerable<PageKey> keys, ImmutableArray<Culture> cultures)
{
    private readonly FrozenSet<PageKey> _keys = keys.ToFrozenSet();

    public ImmutableArray<Culture> Cultures { get; } = cultures;

    public bool Contains(PageKey key) => _keys.Contains(key);

    /// <exception cref="KeyNotFoundException">The site has no such page.</exception>
    public Route Of(PageKey key, Culture culture) => _keys.Contains(key)
        ? Make(key, culture)
        : throw new KeyNotFoundException($"the site has no page {key}");

    private Route Make(PageKey key, Culture culture) =>
        new(culture == Cultures[0] ? key.Path : $"/{culture}{key.Path}");
}
