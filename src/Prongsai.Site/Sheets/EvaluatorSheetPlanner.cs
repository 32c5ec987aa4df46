using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Site.Navigation;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Sheets;

/// <summary>Makes the sheet of a year from what the site holds, in its source culture. Pure, and never guesses an address.</summary>
public sealed class EvaluatorSheetPlanner
{
    private readonly DisclosureModel _model;
    private readonly IThemeTexts _texts;
    private readonly SheetPhrases _phrases;
    private readonly ClickPath _clicks;

    public EvaluatorSheetPlanner(
        DisclosureModel model, ImmutableArray<NavigationItem> menu, ImmutableDictionary<PageKey, Page> pages, IThemeTexts texts)
    {
        (_model, _texts, _phrases) = (model, texts, new SheetPhrases(model.Settings.SourceCulture));
        _clicks = new ClickPath(model.Settings, menu, pages, texts, _phrases);
    }

    /// <summary>The years that have a sheet, in ascending order: those whose framework has OIT items.</summary>
    public static ImmutableArray<FiscalYear> YearsOf(DisclosureModel model) =>
        [.. model.Years.Select(y => y.Year).Where(y => model.FrameworkOf(y).Items.Any())];

    /// <param name="year">One of <see cref="YearsOf"/>.</param>
    public EvaluatorSheet Plan(FiscalYear year)
    {
        var answers = _model.FindYear(year)?.Disclosures;
        return new EvaluatorSheet(
            year,
            Text(_model.Settings.Agency.Name),
            _model.Settings.BaseAddress,
            [.. _model.FrameworkOf(year).Items.Select(item => Row(year, item, answers?.Find(item.Code)))]);
    }

    private EvaluatorRow Row(FiscalYear year, OitItem item, Disclosure? disclosure) => new(
        item.Code,
        Text(item.Title),
        disclosure?.Answer ?? DisclosureAnswer.Pending,
        [.. (disclosure?.Evidence ?? []).Select(e => Link(new OitItemReference(year, item.Code), e))],
        Explain(year, item, disclosure),
        Absolute(PageKeys.OitItem(year, item.Code)),
        disclosure?.Unit is { } unit ? Text(_model.UnitOf(unit).Name) : null);

    private EvaluatorLink Link(OitItemReference item, Evidence evidence)
    {
        var address = AddressOf(evidence);
        var latest = _model.Links.Find(item, address)?.Latest;
        var seen = evidence.OpenedByEye is { } day ? _phrases.OpenedByEye(_texts.Date(day)) : null;
        return new EvaluatorLink(
            address,
            latest is null ? _phrases.NeverChecked : _texts.Date(latest.Day),
            string.Join("; ", new[] { latest is null ? null : _phrases.Verdict(latest), seen }.OfType<string>()) is { Length: > 0 } verdict
                ? verdict
                : _phrases.NeverChecked);
    }

    /// <summary>The way and the words of the content; where it gives no way, that of this site's own pages; where there is nothing to reach, that.</summary>
    private string Explain(FiscalYear year, OitItem item, Disclosure? disclosure)
    {
        var written = disclosure?.Explanation is { } explanation ? Text(explanation) : null;
        var evidence = disclosure?.Evidence ?? [];
        var path = disclosure?.Path is { } own ? Text(own) : evidence.IsEmpty ? null : _clicks.To(year, item, evidence);
        var state = disclosure?.Answer switch
        {
            DisclosureAnswer.Disclosed => evidence.IsEmpty ? _phrases.AddressUnknown : null,
            DisclosureAnswer.NotDisclosed => written is null ? _phrases.NoReason : null,
            _ => evidence.IsEmpty ? _phrases.Pending : _phrases.SeenOnly,
        };
        return string.Join("\n", new[] { state, path, written }.OfType<string>());
    }

    private Uri AddressOf(Evidence evidence) =>
        evidence.Page is { } own ? Absolute(PageKeys.Of(own))
        : evidence.Address ?? throw new InvalidOperationException("evidence has neither an address nor a page");

    private Uri Absolute(PageKey key) => new(_model.Settings.BaseAddress, key.Path[1..]);

    private string Text(LocalizedText text) => text.For(_model.Settings.SourceCulture).Text;
}
