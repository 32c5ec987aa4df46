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
    private readonly SheetPhrases _phrases;
    private readonly ClickPath _clicks;
    private readonly LinkStates _links;

    public EvaluatorSheetPlanner(
        DisclosureModel model, ImmutableArray<NavigationItem> menu, ImmutableDictionary<PageKey, Page> pages, IThemeTexts texts)
    {
        (_model, _phrases) = (model, new SheetPhrases(model.Settings.SourceCulture));
        _clicks = new ClickPath(model.Settings, menu, pages, texts, _phrases);
        _links = new LinkStates(model, texts, _phrases);
    }

    /// <summary>The years that have a sheet, in ascending order: those with answers to OIT items.</summary>
    public static ImmutableArray<FiscalYear> YearsOf(DisclosureModel model) =>
        [.. model.Years.Where(model.Discloses).Select(y => y.Year)];

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
        [.. (disclosure?.Evidence ?? []).Select(e => _links.Of(new OitItemReference(year, item.Code), e))],
        Explain(year, item, disclosure),
        Absolute(PageKeys.OitItem(year, item.Code)),
        disclosure?.Unit is { } unit ? Text(_model.UnitOf(unit).Name) : null);

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

    private Uri Absolute(PageKey key) => new(_model.Settings.BaseAddress, key.Path[1..]);

    private string Text(LocalizedText text) => text.For(_model.Settings.SourceCulture).Text;
}

/// <summary>
/// The numbered way from the site's first page to an item's links, in the words that the pages themselves show. Where the item's page itself
/// answers, it ends there.
/// </summary>
internal sealed class ClickPath(
    SiteSettings settings, ImmutableArray<NavigationItem> menu, ImmutableDictionary<PageKey, Page> pages, IThemeTexts texts, SheetPhrases phrases)
{
    public string To(FiscalYear year, OitItem item, IEnumerable<Evidence> evidence)
    {
        var titles = evidence.Where(e => e.ItemPage is null).Select(e => e.Title.For(settings.SourceCulture).Text).ToList();
        string[] steps =
        [
            phrases.Home(texts.Text("nav.home"), settings.BaseAddress),
            .. ToList(year),
            phrases.Choose($"{item.Code} {item.Title.For(settings.SourceCulture).Text}"),
            .. titles.Count switch
            {
                0 => Array.Empty<string>(),
                1 => [phrases.Choose(titles[0])],
                _ => [phrases.ChooseEach(titles)],
            },
        ];
        return string.Join(" ", steps.Select((step, index) => FormattableString.Invariant($"{index + 1}. {step}")));
    }

    /// <summary>By the menu, which leads to the list of the year under assessment, and from there to the other years'.</summary>
    private IEnumerable<string> ToList(FiscalYear year)
    {
        var list = menu.First(m => pages.GetValueOrDefault(m.Page) is OitListPage);
        var step = phrases.Menu(texts.Text(list.StringKey, ("year", list.Year)));
        return list.Page == PageKeys.OitList(year) ? [step] : [step, phrases.Choose(texts.Year(year))];
    }
}

/// <summary>What the site's pages say in its source culture, for texts that tell people what to click.</summary>
public interface IThemeTexts
{
    /// <summary>The theme's text for a key, with the values of its placeholders.</summary>
    string Text(string key, params IReadOnlyList<(string Name, object? Value)> values);

    string Year(FiscalYear year);

    string Date(DateOnly date);
}

/// <summary>The sheet's own words in one language.</summary>
internal sealed class SheetPhrases(Culture culture)
{
    private readonly bool _isThai = culture.Tag == "th";

    public string Home(string name, Uri address) => Of(new($"{name} ({address.AbsoluteUri})", $"{name} ({address.AbsoluteUri})"));

    public string Menu(string name) => Of(new($"เลือกเมนู “{name}”", $"choose “{name}” in the menu"));

    public string Choose(string name) => Of(new($"เลือก “{name}”", $"choose “{name}”"));

    public string ChooseEach(IEnumerable<string> names)
    {
        var list = string.Join(" ", names.Select((name, index) => FormattableString.Invariant($"({index + 1}) “{name}”")));
        return Of(new($"เลือกลิงก์ {list}", $"choose the links {list}"));
    }

    public string SeenOnly => Of(new(
        "ยังไม่ได้บันทึกคำตอบของข้อนี้ URL ที่แสดงเป็นที่อยู่ที่เคยพบ ยังไม่ใช่คำตอบ",
        "The answer to this item is not recorded yet. The addresses shown were seen once and are no answer."));

    public string Pending => Of(new(
        "ยังไม่ได้บันทึกคำตอบของข้อนี้ และไม่ทราบ URL",
        "The answer to this item is not recorded yet, and no address is known."));

    public string AddressUnknown => Of(new(
        "เปิดเผยแล้ว แต่ไม่ได้บันทึก URL ของหลักฐานไว้ จึงเว้นช่อง URL ว่าง โปรดใส่ URL จริงก่อนส่งคำตอบ",
        "Disclosed, but the address of the evidence is not recorded, so the URL is left empty. Fill in the real one before handing in."));

    public string NoReason => Of(new(
        "ไม่ได้เปิดเผย และไม่ได้บันทึกเหตุผลไว้",
        "Not disclosed, and no reason is recorded."));

    public string NeverChecked => Of(new("ยังไม่เคยตรวจ", "never checked"));

    public string NeedsNoCheck => Of(new("ไม่ต้องตรวจ", "needs no check"));

    public string OnSite => Of(new("อยู่ในเว็บไซต์นี้", "on this site"));

    public string OpenedByEye(string day) => Of(new($"มีผู้เปิดดูด้วยตาเมื่อ {day}", $"opened by a person on {day}"));

    public string Verdict(LinkCheck check) => $"{Of(check.Verdict.Word())}: {Of(check.Decisive.Text)}";

    private string Of(BilingualText text) => _isThai ? text.Thai : text.English;
}
