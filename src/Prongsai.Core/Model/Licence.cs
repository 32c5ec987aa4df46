using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The terms on which the site's data may be used, as the agency states them.</summary>
public sealed record Licence(LocalizedText Name, Uri Address);
