using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Starting;

/// <summary>
/// The answers that a fiscal year begins with: every item waiting, with the unit and the evidence of the items that it continues. Evidence
/// of another time than the item asks for stands as a comment only.
/// </summary>
internal sealed class NewYear
{
    private readonly DisclosureModel _model;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public NewYear(DisclosureModel model, Framework target, YearRecord? before)
    {
        _model = model;
        Target = target;
        Before = before;
        FiscalYear[] counting = before is null ? [] : [before.Year];
        var lineage = new ItemLineage(model.Frameworks, [.. counting, target.Year]);
        Items = [.. target.Items.Select(i => Carry(i, lineage))];
        Gone = before is null || Items.IsEmpty ? [] : [.. model.FrameworkOf(before.Year).Items.Where(i => !lineage.After(new(before.Year, i.Code)).Any(a => a.Year == target.Year))];
    }

    public Framework Target { get; }

    /// <summary>The year whose answers are carried over; null where the site has none.</summary>
    public YearRecord? Before { get; }

    public ImmutableArray<CarriedItem> Items { get; }

    /// <summary>The items of the year before that none of this year continues.</summary>
    public ImmutableArray<OitItem> Gone { get; }

    /// <summary>The file of the year's answers.</summary>
    public NewFile File()
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["year"] = Target.Year.ToString(),
            ["day"] = Core.Text.IsoDay.Show(Target.Year.FirstDay.AddDays(14)),
        };
        var text = new StringBuilder(new SkeletonText(values, isBilingual: true).Fill(SkeletonText.Read("disclosures.yaml")));
        text.Append(Items.IsEmpty ? "disclosures: []\n" : "disclosures:\n");
        foreach (var item in Items)
        {
            Write(text, item);
        }

        return NewFile.Content($"years/{Target.Year}/disclosures.yaml", text.ToString());
    }

    private CarriedItem Carry(OitItem item, ItemLineage lineage)
    {
        var sources = lineage.Before(new(Target.Year, item.Code)).ToImmutableArray();
        var answers = sources.Select(s => Before?.Disclosures?.Find(s.Code)).OfType<Disclosure>().ToList();
        var evidence = answers.SelectMany(a => a.Evidence).ToLookup(e => ItemPeriods.FitOf(item.Period, e) == PeriodFit.Fits && e.Page is null);
        return new CarriedItem(item, sources, answers.Select(a => a.Unit).FirstOrDefault(u => u is not null))
        {
            IsSplit = sources.Any(s => lineage.After(s).Count(a => a.Year == Target.Year) > 1),
            Kept = [.. evidence[true].Where(e => _used.Add(e.Address?.AbsoluteUri ?? ""))],
            Outdated = [.. evidence[false]],
        };
    }

    private void Write(StringBuilder text, CarriedItem carried)
    {
        var from = carried.Sources.IsEmpty ? "" : $" ({string.Join(", ", carried.Sources)})";
        text.Append(CultureInfo.InvariantCulture, $"  - item: {carried.Item.Code}   # {carried.Item.Title.Runs[0].Text}{from}\n    answer: pending\n");
        if (carried.Unit is { } unit)
        {
            text.Append(CultureInfo.InvariantCulture, $"    unit: {unit}\n");
        }

        foreach (var old in carried.Outdated)
        {
            text.Append(CultureInfo.InvariantCulture, $"    # เป็นของช่วงเวลาอื่น ต้องหาของปี {Target.Year} / of another time: {TargetOf(old)}\n");
        }

        if (!carried.Kept.IsEmpty)
        {
            text.Append("    evidence:\n");
            carried.Kept.ToList().ForEach(e => Write(text, e));
        }
    }

    private void Write(StringBuilder text, Evidence evidence)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - url: {evidence.Address?.AbsoluteUri}\n");
        Write(text, "title", evidence.Title);
        if (evidence.Format is { } format)
        {
            text.Append(CultureInfo.InvariantCulture, $"        format: {format.ToString().ToLowerInvariant()}\n");
        }

        if (evidence.Covers is { } covers)
        {
            text.Append(CultureInfo.InvariantCulture, $"        covers: {Core.Text.IsoDay.Show(covers.From)}..{Core.Text.IsoDay.Show(covers.To)}\n");
        }
    }

    private void Write(StringBuilder text, string key, LocalizedText value)
    {
        text.Append(CultureInfo.InvariantCulture, $"        {key}:\n");
        foreach (var run in value.Runs.Where(r => _model.Settings.Cultures.Contains(r.Culture)))
        {
            text.Append(CultureInfo.InvariantCulture, $"          {run.Culture}: {SkeletonText.Quote(run.Text)}\n");
        }
    }

    private static string TargetOf(Evidence evidence) =>
        evidence.Address?.AbsoluteUri ?? $"{evidence.Page?.Kind.ToString().ToLowerInvariant()} {evidence.Page?.Year}";
}

/// <summary>An item of the new year: the items that it continues, their unit, and of their evidence what still fits and what does not.</summary>
internal sealed record CarriedItem(OitItem Item, ImmutableArray<OitItemReference> Sources, UnitId? Unit)
{
    public bool IsNew => Sources.IsEmpty;

    public bool IsMerged => Sources.Length > 1;

    /// <summary>True where what it continues lives on in other items too.</summary>
    public bool IsSplit { get; init; }

    public ImmutableArray<Evidence> Kept { get; init; } = [];

    public ImmutableArray<Evidence> Outdated { get; init; } = [];
}
