using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Site.Routing;

/// <summary>The address of one output below the site's root, starting with a slash; ending with one where it is a folder's page.</summary>
public readonly record struct Route(string Path)
{
    private const string IndexFile = "index.html";
    private const string Up = "../";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The file that a web server gives for this address, relative to the output folder, with forward slashes.</summary>
    public string OutputPath => Path.EndsWith('/') ? string.Concat(Path.AsSpan(1), IndexFile) : Path[1..];

    /// <summary>A file in this page's folder.</summary>
    public Route File(string name) => new(Path[..(Path.LastIndexOf('/') + 1)] + name);

    /// <summary>The shortest relative reference from a page to this address, so that a site works in any folder of any host.</summary>
    public string RelativeFrom(Route from)
    {
        var common = 0;
        for (var i = 0; i < Math.Min(Path.Length, from.Path.Length) && Path[i] == from.Path[i]; i++)
        {
            if (Path[i] == '/')
            {
                common = i + 1;
            }
        }

        var up = from.Path.AsSpan(common).Count('/');
        return up == 0 && common == Path.Length ? "./" : string.Create((up * Up.Length) + Path.Length - common, (Path, common), static (span, target) =>
        {
            var rest = target.Path.AsSpan(target.common);
            for (var i = 0; i < span.Length - rest.Length; i++)
            {
                span[i] = Up[i % Up.Length];
            }

            rest.CopyTo(span[^rest.Length..]);
        });
    }

    /// <summary>The whole address on a site whose root is at <paramref name="root"/>.</summary>
    public string Under(Uri root) => Path.AsSpan().ContainsAnyExcept(Plain) || Path.Contains("/.", StringComparison.Ordinal)
        ? new Uri(root, Path[1..]).AbsoluteUri
        : string.Concat(root.AbsoluteUri, Path.AsSpan(1));

    public override string ToString() => Path;
}

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
