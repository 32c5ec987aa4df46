using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>
/// One kind of thing that can be noticed about a link, the verdict it leads to by itself, and its text with placeholders
/// <c>{0}</c>, <c>{1}</c>. The id stands in records and is permanent.
/// </summary>
public sealed record LinkReason(string Id, LinkVerdict Verdict, BilingualText Text);
