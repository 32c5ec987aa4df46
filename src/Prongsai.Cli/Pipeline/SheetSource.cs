using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
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

    /// <summary>The year that was asked for, in Thai or Arabic digits; without one the leading year, or else the latest. Null where that is no year with OIT items.</summary>
    public FiscalYear? FindYear(string? asked)
    {
        FiscalYear?[] wanted = asked is null
            ? [plan.Model.LeadingYear?.Year, Years.IsEmpty ? null : Years[^1]]
            : [int.TryParse(ThaiText.ToArabicDigits(asked), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new FiscalYear(number) : null];
        return wanted.FirstOrDefault(w => w is { } year && Years.Contains(year));
    }

    public EvaluatorSheet Plan(FiscalYear year)
    {
        var texts = new ThemeTexts(theme.StringsOf(plan.Model.Settings.SourceCulture));
        return new EvaluatorSheetPlanner(plan.Model, plan.Menu, plan.PagesByKey, texts).Plan(year);
    }
}
