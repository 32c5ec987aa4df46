using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Binds the instruments, indicators, sub-indicators and OIT items of one framework. Of one that fails, its id and all that stands
/// below it are marked unsound; where an id is not known, the whole file is, so that no reference into it is reported.
/// </summary>
internal sealed class InstrumentBinder(FiscalYear year, Unsound file, string prefix, FrameworkStatus status)
{
    public Instrument? Bind(MapReader map)
    {
        var id = map.Value("id", Scalars.Instrument);
        var name = map.Localized("name");
        var side = map.Optional.Localized("side");
        var respondents = map.Localized("respondents");
        var weight = map.Optional.Value("weight", Scalars.Number);
        var confidence = map.RequiredWhen(weight is not null).Value("weightConfidence", Scalars.Choice<Confidence>()) ?? Confidence.Unverified;
        var aliases = map.Optional.Values("aliases", Scalars.Text);
        var indicators = map.Maps("indicators", BindIndicator, file);
        var instrument = map.Make(() => new Instrument(
            id.Value, name.Value, respondents.Value, weight, confidence, aliases, indicators, map.Origin)
        {
            Side = side ?? name.Value,
        });
        var key = id.TryGet(out var known) ? new Unsound.Instrument(year, known) : file;
        return Mark(map, instrument, [key, .. indicators.SelectMany(KeysIn)]);
    }

    private Indicator? BindIndicator(MapReader map)
    {
        var id = map.Value("number", Scalars.Indicator);
        var name = map.Localized("name");
        var aliases = map.Optional.Values("aliases", Scalars.Text);
        var groups = map.Optional.Maps("subIndicators", BindGroup, file);
        var items = map.Optional.Maps("items", BindItem, file);
        if (!items.IsEmpty)
        {
            groups = groups.Add(Whole(id, name, items, map.Origin));
        }

        var indicator = map.Make(() => new Indicator(id.Value, name.Value, aliases, groups, map.Origin));
        var key = id.TryGet(out var known) ? new Unsound.Indicator(year, known) : file;
        return Mark(map, indicator, [key, .. groups.SelectMany(g => g.Items).Select(KeyOf)]);
    }

    private SubIndicator? BindGroup(MapReader map)
    {
        var id = map.Text("id");
        var name = map.Localized("name");
        var confidence = map.Optional.Value("nameConfidence", Scalars.Choice<Confidence>()) ?? Confidence.Verified;
        var items = map.Maps("items", BindItem, file);
        var group = map.Make(() => new SubIndicator(new SubIndicatorId(id.Value), name.Value, confidence, items, map.Origin));
        return Mark(map, group, items.Select(KeyOf));
    }

    private OitItem? BindItem(MapReader map)
    {
        var code = map.Value("code", new ObjectParser<OitItemCode>(ReadItemCode, ScalarShapes.ItemCode));
        var title = map.Localized("title");
        var elements = ElementBinder.Bind(map, "elements");
        var period = map.Map("period", BindPeriod);
        var isStated = map.RequiredWhen(status == FrameworkStatus.InForce);
        var titleConfidence = isStated.Value("titleConfidence", Scalars.Choice<Confidence>()) ?? Confidence.Unverified;
        var elementsConfidence = isStated.Value("elementsConfidence", Scalars.Choice<Confidence>()) ?? Confidence.Unverified;
        var continues = map.Optional.OneOrMore("continues", Scalars.ItemReference);
        var split = map.Optional.Value("split", Scalars.Truth) ?? false;
        var appliesTo = map.Optional.Values("appliesTo", Scalars.Choice<AgencyKind>());
        var item = map.Make(() => map.Failed
            ? null
            : new OitItem(code.Value, title.Value, [.. elements.Select(e => e.Text)], period.Value, titleConfidence, elementsConfidence, continues, map.Origin)
            {
                IsSplit = split,
                ShownBy = [.. elements.Select(e => e.ShownBy)],
                AppliesTo = appliesTo,
            });
        return Mark(map, item, [code.TryGet(out var known) ? new Unsound.Item(year, known) : file]);
    }

    private static ItemPeriod? BindPeriod(MapReader map)
    {
        var kind = map.Value("kind", Scalars.Choice<ItemPeriodKind>());
        var needsYear = kind.TryGet(out var known) && known is not (ItemPeriodKind.Current or ItemPeriodKind.WorkingNow);
        var year = map.RequiredWhen(needsYear).Value("fiscalYear", Dates.Year);
        var confidence = map.Optional.Value("confidence", Scalars.Choice<Confidence>()) ?? Confidence.Unverified;
        var note = map.Optional.Localized("note");
        return map.Make(() => new ItemPeriod(kind.Value, year, confidence, note));
    }

    /// <summary>A code of the letters that this framework's codes have.</summary>
    private OitItemCode? ReadItemCode(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var code = Scalars.ItemCode.Parse(key, scalar, diagnostics);
        if (code is null || code.Prefix == prefix)
        {
            return code;
        }

        diagnostics.Add(BindDiagnostics.CodeOffPattern, scalar.Span, code.ToString(), $"{prefix}{code.Number}");
        return null;
    }

    /// <summary>What items directly below an indicator form: one group, which is all of it.</summary>
    private static SubIndicator Whole(
        Required<IndicatorId> id, Required<LocalizedText> name, ImmutableArray<OitItem> items, Origin origin) =>
        id.TryGet(out var number) && name.TryGet(out var called)
            ? new SubIndicator(new SubIndicatorId(number.ToString()), called, Confidence.Verified, items, origin) { IsWhole = true }
            : new SubIndicator(new SubIndicatorId("-"), items[0].Title, Confidence.Verified, items, origin) { IsWhole = true };

    private IEnumerable<Unsound> KeysIn(Indicator indicator) => [new Unsound.Indicator(year, indicator.Id), .. indicator.Items.Select(KeyOf)];

    private Unsound KeyOf(OitItem item) => new Unsound.Item(year, item.Code);

    /// <summary>Passes on what was made. Marks what is lost where nothing was, and the file where a list may be, such as by a misspelt key.</summary>
    private T? Mark<T>(MapReader map, T? part, IEnumerable<Unsound> lost)
        where T : class
    {
        var maybeLost = map.Failed || map.HasUnknownKeys ? [file] : Enumerable.Empty<Unsound>();
        foreach (var unsound in part is null ? lost : maybeLost)
        {
            map.Context.MarkUnsound(unsound);
        }

        return part;
    }
}
