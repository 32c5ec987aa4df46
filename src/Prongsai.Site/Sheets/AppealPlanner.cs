using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;

namespace Prongsai.Site.Sheets;

/// <summary>Makes what an agency hands in to explain preliminary results, from its answers and the record of link checks. Pure.</summary>
/// <param name="model">The content.</param>
/// <param name="texts">The theme's Thai texts, for the days.</param>
public sealed class AppealPlanner(DisclosureModel model, IThemeTexts texts)
{
    private readonly LinkStates _links = new(model, texts, new SheetPhrases(Culture.Thai));

    /// <summary>The years that have preliminary results, in ascending order.</summary>
    public static ImmutableArray<FiscalYear> YearsOf(DisclosureModel model) => [.. model.Years.Where(y => y.Appeal is not null).Select(y => y.Year)];

    /// <param name="year">One of <see cref="YearsOf"/>.</param>
    /// <param name="day">The day that the time left is counted from.</param>
    public AppealBrief Plan(FiscalYear year, DateOnly day)
    {
        var record = model.FindYear(year);
        var appeal = record?.Appeal ?? throw new ArgumentException($"{year} has no preliminary results", nameof(year));
        var framework = model.FrameworkOf(year);
        var stakes = Stakes.Of(framework);
        return new(
            year,
            model.Settings.Agency.Name.For(Culture.Thai),
            texts.Date(appeal.Until),
            texts.Date(day),
            appeal.Until.DayNumber - day.DayNumber,
            [
                .. from item in framework.Items
                   let result = appeal.Results.FirstOrDefault(r => r.Item == item.Code)
                   where result is not null
                   select new AppealRow(
                       item.Code,
                       item.Title.For(Culture.Thai),
                       result.Value == 0m,
                       result.Remark,
                       result.Explanation,
                       stakes[item.Code],
                       Proofs(new OitItemReference(year, item.Code), record?.Disclosures?.Find(item.Code))),
            ]);
    }

    private ImmutableArray<AppealProof> Proofs(OitItemReference item, Disclosure? disclosure) =>
    [
        .. from evidence in disclosure?.Evidence ?? []
           let check = evidence.Address is { } address ? model.Links.Find(item, address)?.Latest : null
           let file = evidence.Document is { } document ? model.FileOf(document) : null
           select new AppealProof(_links.Of(item, evidence), file?.Sha256 ?? check?.Sha256, check?.Kept),
    ];
}
