using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A group of OIT items whose mean counts equally beside the other groups of its indicator.</summary>
public sealed record SubIndicator(
    SubIndicatorId Id,
    LocalizedText Name,
    Confidence NameConfidence,
    ImmutableArray<OitItem> Items,
    Origin Origin);
