using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Site.Sheets;

/// <summary>Makes the assignment order of a year from the units that the content names. Pure, and assigns nothing itself.</summary>
/// <param name="model">The content.</param>
/// <param name="culture">The language of the order.</param>
/// <param name="texts">The theme's texts in that language, for the day.</param>
public sealed class AssignmentOrderPlanner(DisclosureModel model, Culture culture, IThemeTexts texts)
{
    /// <summary>The years that an order can be made for, in ascending order: those with OIT items, answered or not.</summary>
    public static ImmutableArray<FiscalYear> YearsOf(DisclosureModel model) =>
        [.. model.Years.Select(y => y.Year).Where(y => model.FrameworkOf(y).Items.Any())];

    /// <param name="year">One of <see cref="YearsOf"/>.</param>
    public AssignmentOrder Plan(FiscalYear year)
    {
        var framework = model.FrameworkOf(year);
        var answers = model.FindYear(year)?.Disclosures;
        var places = model.Units.Index().ToDictionary(u => u.Item.Id, u => u.Index);
        var rows = framework.Items
            .Select(item => Row(item, answers?.Find(item.Code)?.Unit))
            .OrderBy(r => r.Unit is { } unit ? places[unit.Id] : places.Count);
        return new(year, culture, model.Settings.Agency.Name.For(culture), framework.Name.For(culture), [.. rows])
        {
            Due = framework.Freeze is { } freeze ? new(texts.Date(freeze.Days.From.AddDays(-1)), freeze.Confidence == Confidence.Verified) : null,
            Garuda = model.Settings.Agency.Garuda,
            IsDraft = framework.IsDraft,
        };
    }

    private AssignmentRow Row(OitItem item, UnitId? unit) => new(
        item.Code,
        item.Title.For(culture),
        [.. item.Elements.Select(e => e.For(culture))],
        unit is null ? null : new(unit, model.UnitOf(unit).Name.For(culture)));
}
