using System.Collections.Immutable;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Text;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Pipeline;

/// <summary>The stages for assignment orders: those up to the valid model, and the texts of the theme, which write the days.</summary>
internal sealed class OrderPipeline(BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress)
{
    /// <summary>What orders in a language can be made from, whether or not the site has it; null after an error.</summary>
    public OrderSource? Load(Culture culture)
    {
        var model = new ModelPipeline(settings, io, diagnostics, progress).Load()?.Model;
        var theme = model is null ? null : new SiteThemes(settings, io).Read(model.Settings with { Cultures = [culture] }, diagnostics);
        return model is null || theme is null || diagnostics.HasErrors ? null : new OrderSource(model, culture, theme);
    }
}

/// <summary>A valid model and the texts of its theme, from which the order of each of its years can be made.</summary>
internal sealed class OrderSource(DisclosureModel model, Culture culture, ThemeDefinition theme)
{
    public ImmutableArray<FiscalYear> Years { get; } = AssignmentOrderPlanner.YearsOf(model);

    public AssignmentOrder Plan(FiscalYear year) => new AssignmentOrderPlanner(model, culture, new ThemeTexts(theme.StringsOf(culture))).Plan(year);
}
