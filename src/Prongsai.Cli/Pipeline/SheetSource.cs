using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Pipeline;

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
