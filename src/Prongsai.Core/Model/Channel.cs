using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// A way to reach the agency. Its target is an address for the web kinds, else a number, an e-mail address or nothing;
/// a channel whose target is not known is left out, never invented.
/// </summary>
public sealed record Channel(ChannelKind Kind, LocalizedText Name, string? Target, LocalizedText? Note, bool TwoWay, Origin Origin);
