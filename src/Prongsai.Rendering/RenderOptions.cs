namespace Prongsai.Rendering;

/// <summary>How a site is rendered; nothing here changes the result.</summary>
/// <param name="CacheFolder">Where compiled templates are kept between builds; null to compile each time.</param>
public sealed record RenderOptions(string? CacheFolder);
