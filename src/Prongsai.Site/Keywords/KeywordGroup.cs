using System.Collections.Immutable;

namespace Prongsai.Site.Keywords;

/// <summary>The entries filed under one initial; that of digits and signs is <c>0–9</c>.</summary>
public sealed record KeywordGroup(string Initial, ImmutableArray<KeywordEntry> Entries);
