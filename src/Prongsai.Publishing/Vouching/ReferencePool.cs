using System.Collections.Concurrent;
using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Vouching;

/// <summary>References without text and place, each only once in memory: every page of a site has the same menu.</summary>
internal sealed class ReferencePool
{
    private static readonly SourceSpan Nowhere = new SourceFile("", "").Span(0, 0);

    private readonly ConcurrentDictionary<(ReferenceUse, Address), Reference> _references = new();

    public Reference Bare(Reference reference) => Bare(reference.Use, reference.Target);

    public Reference Bare(ReferenceUse use, Address target) =>
        _references.GetOrAdd((use, target), static pair => new Reference("", pair.Item1, Nowhere, pair.Item2));
}
