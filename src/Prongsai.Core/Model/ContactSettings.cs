using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The channels for questions and opinions, and a note on those that are not known.</summary>
public sealed record ContactSettings(ImmutableArray<Channel> Channels, LocalizedText? MissingNote);
