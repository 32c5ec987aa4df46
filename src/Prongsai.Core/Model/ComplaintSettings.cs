using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The corruption-complaint page: what protects the person, shown before any channel; then the channels; then what happens.</summary>
public sealed record ComplaintSettings(
    ImmutableArray<LocalizedText> Protection,
    ImmutableArray<Channel> Channels,
    LocalizedText? MissingNote,
    ImmutableArray<LocalizedText> Include,
    ImmutableArray<LocalizedText> Next);
