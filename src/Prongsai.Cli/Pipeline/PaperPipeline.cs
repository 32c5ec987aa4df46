using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Rendering.Text;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Pipeline;

/// <summary>The stages for official papers: those up to the valid model, and the texts of the theme, which write the days.</summary>
internal sealed class PaperPipeline(BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress)
{
    /// <summary>What papers in a language can be made from, whether or not the site has it; null after an error.</summary>
    public PaperSource? Load(Culture culture)
    {
        var model = new ModelPipeline(settings, io, diagnostics, progress).Load()?.Model;
        var theme = model is null ? null : new SiteThemes(settings, io).Read(model.Settings with { Cultures = [culture] }, diagnostics);
        return model is null || theme is null || diagnostics.HasErrors ? null : new PaperSource(model, culture, new ThemeTexts(theme.StringsOf(culture)));
    }
}

/// <summary>A valid model and the texts of its theme in the language of a paper.</summary>
internal sealed record PaperSource(DisclosureModel Model, Culture Culture, IThemeTexts Texts);
