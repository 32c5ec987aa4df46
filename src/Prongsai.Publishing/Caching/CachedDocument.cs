using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Caching;

/// <summary>
/// What is kept of a file in which nothing was found: each target that it leads to, once, and its own anchors. That is all that the
/// checks of references and of the whole site ask. Its references have no text and no position, so a file in which something is
/// found now must be read after all.
/// </summary>
internal sealed record CachedDocument(ImmutableArray<Reference> References, ImmutableArray<string> Anchors)
{
    public static CachedDocument Of(SiteDocument document, ReferencePool pool) =>
        new([.. document.References.Select(r => pool.Of(r.Use, r.Target)).Distinct(ReferenceEqualityComparer.Instance).Cast<Reference>()], document.Anchors);

    public SiteDocument DocumentOf(OutputFile file) => new(file, References, Anchors);
}

/// <summary>References without text and position, each only once in memory: every page of a site has the same menu.</summary>
internal sealed class ReferencePool
{
    private readonly ConcurrentDictionary<(ReferenceUse, Address), Reference> _references = new();

    public Reference Of(ReferenceUse use, Address target) =>
        _references.GetOrAdd((use, target), static pair => Reference.WithoutPosition(pair.Item1, pair.Item2));
}
