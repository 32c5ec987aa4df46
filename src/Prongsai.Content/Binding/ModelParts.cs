using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>
/// All entities that bound, not yet held against each other. <see cref="Poisoned"/> holds the ids of those that did not, and the
/// names of files that could not be read.
/// </summary>
public sealed record ModelParts(
    SiteSettings? Settings,
    ImmutableArray<Unit> Units,
    ImmutableArray<Framework> Frameworks,
    ImmutableArray<YearRecord> Years,
    ImmutableArray<Article> Articles,
    ImmutableArray<LocalizedText> Texts,
    ImmutableHashSet<object> Poisoned);
