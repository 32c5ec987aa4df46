using System.Collections.Immutable;
using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Pipeline;

/// <summary>The stages for the evaluators' sheet: those of the site up to its plan, whose pages and menu the sheet describes.</summary>
internal sealed class SheetPipeline(BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress)
{
    /// <summary>What sheets can be made from; null after an error.</summary>
    public SheetSource? Load()
    {
        var model = new ModelPipeline(settings, io, diagnostics, progress).Load();
        var theme = model is null ? null : new SiteThemes(settings, io).Read(model.Model.Settings, diagnostics);
        if (model is null || theme is null || diagnostics.HasErrors)
        {
            return null;
        }

        progress("plan");
        var plan = SitePlanner.Plan(model, diagnostics);
        return diagnostics.HasErrors ? null : new SheetSource(plan, theme);
    }
}

/// <summary>A planned site and the texts of its theme, from which the sheet of each of its years can be made.</summary>
internal sealed class SheetSource(SitePlan plan, ThemeDefinition theme)
{
    public ImmutableArray<FiscalYear> Years { get; } = EvaluatorSheetPlanner.YearsOf(plan.Model);

    public EvaluatorSheet Plan(FiscalYear year)
    {
        var texts = new ThemeTexts(theme.StringsOf(plan.Model.Settings.SourceCulture));
        return new EvaluatorSheetPlanner(plan.Model, plan.Menu, plan.PagesByKey, texts).Plan(year);
    }
}
