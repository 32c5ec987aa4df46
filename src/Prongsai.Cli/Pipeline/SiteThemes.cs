using Prongsai.Cli.Hosting;
using Prongsai.Content.Themes;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Core.Theming;
using Prongsai.Rendering;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The themes of one run. Each is read and prepared once for the cultures it serves, whatever the number of sites; one with an error is
/// read again for the next site, so that each site has its diagnostics. A theme that the project has not comes with the program.
/// </summary>
internal sealed class SiteThemes(BuildSettings settings, AppIo io)
{
    private const string CacheFolder = ".cache";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, ThemeDefinition> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<ThemeDefinition, PreparedTheme> _prepared = new(ReferenceEqualityComparer.Instance);

    private ThemeFolder Own { get; } = new(io.Full(settings.Themes), DisplayPath.Of(settings.Themes));

    private ThemeFolder? Shipped { get; } = settings.ShippedThemes is { } folder ? new(folder, ShippedFolders.Show(folder)) : null;

    /// <summary>The theme a site asks for; null after a diagnostic.</summary>
    public ThemeDefinition? Read(SiteSettings site, DiagnosticBag diagnostics)
    {
        var name = $"{site.Theme} {string.Join(' ', site.Cultures)}";
        lock (_lock)
        {
            if (_read.TryGetValue(name, out var known))
            {
                return known;
            }

            var theme = new ThemeReader(Own, Shipped).Read(site.Theme, site.Cultures, site.Origin.At("theme"), diagnostics);
            if (theme is not null)
            {
                _read.Add(name, theme);
            }

            return theme;
        }
    }

    /// <summary>The theme ready for work; null after a diagnostic.</summary>
    public PreparedTheme? Prepare(ThemeDefinition theme, DiagnosticBag diagnostics)
    {
        lock (_lock)
        {
            if (_prepared.TryGetValue(theme, out var known))
            {
                return known;
            }

            var prepared = PreparedTheme.Of(theme, new RenderOptions(io.Templates, Path.Combine((Directory.Exists(Own.FullPath) || Shipped is null ? Own : Shipped).FullPath, CacheFolder)), diagnostics);
            if (prepared is not null)
            {
                _prepared.Add(theme, prepared);
            }

            return prepared;
        }
    }
}
