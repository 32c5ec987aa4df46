using System.Collections.Immutable;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Vouching;

/// <summary>
/// What is kept of a file in which nothing was found: each way in which it leads to another file or place of the site, once, and
/// its own places. That is all that the checks of the whole site ask; what they find has no place in the text, so a file in which
/// they find something must be read after all.
/// </summary>
internal sealed record Vouched(ImmutableArray<Reference> References, ImmutableArray<string> Places)
{
    public static Vouched Of(SiteDocument document, ReferencePool pool) =>
        new([.. document.References.Where(r => r.Target.IsInternal).Select(pool.Bare).Distinct()], document.Places);
}
