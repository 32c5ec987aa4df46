using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Testing;

/// <summary>Makes entities for tests of arithmetic, rules and planners, without files.</summary>
public static class ModelBuilder
{
    public static FiscalYear Year { get; } = new(2565);

    public static Culture Thai { get; } = new("th");

    public static Culture English { get; } = new("en");

    public static LocalizedText Text(string thai, string? english = null) => new(
        english is null ? [new LocalizedRun(thai, Thai)] : [new LocalizedRun(thai, Thai), new LocalizedRun(english, English)],
        Origin.None.Span);

    /// <summary>The national shape of the letter-grade years: 30/30/40, five, three and two indicators.</summary>
    public static Framework Framework(params GradeBand[] bands) => new(
        Year,
        Text("การประเมิน"),
        Text("ผู้ประเมิน"),
        new PassMark(85, Confidence.Verified, Text("ประกาศ"), Origin.None),
        [.. bands],
        [Instrument("IIT", 30, 1, 5), Instrument("EIT", 30, 6, 8), Instrument("OIT", 40, 9, 10)],
        [],
        [],
        Origin.None);

    public static Instrument Instrument(string code, decimal weight, int first, int last) => new(
        new InstrumentId(code),
        Text(code),
        Text("ผู้ตอบ"),
        weight,
        Confidence.Verified,
        [],
        [.. Enumerable.Range(first, last - first + 1).Select(n => Indicator(n))],
        Origin.None);

    /// <summary>An indicator with sub-indicators of the given sizes; items are numbered from <paramref name="firstItem"/> on.</summary>
    public static Indicator Indicator(int number, int firstItem = 1, params int[] groups)
    {
        var next = firstItem;
        var subIndicators = groups.Select((size, index) => new SubIndicator(
            new SubIndicatorId($"{number}.{index + 1}"),
            Text("กลุ่ม"),
            Confidence.Verified,
            [.. Enumerable.Range(0, size).Select(_ => Item(next++))],
            Origin.None));
        return new Indicator(new IndicatorId(number), Text($"ตัวชี้วัด {number}"), [], [.. subIndicators.ToList()], Origin.None);
    }

    public static OitItem Item(int number) => new(
        new OitItemCode("O", number),
        Text($"ข้อ {number}"),
        [Text("องค์ประกอบ")],
        new ItemPeriod(ItemPeriodKind.Current, null, Confidence.Verified, null),
        Confidence.Verified,
        Confidence.Verified,
        [],
        Origin.None);

    /// <summary>A published result with the scores of indicators 1, 2, 3 … in order.</summary>
    public static Scorecard Scorecard(decimal overall, string grade, params decimal[] scores) => new(
        Year,
        new PublishedSource(Text("ประกาศผล"), null, null, null, null, Origin.None),
        overall,
        new GradeId(grade),
        [.. scores.Select((value, index) => new Score(new IndicatorId(index + 1), value, null, Origin.None))],
        [],
        Origin.None);

    public static GradeBand Band(string grade, decimal minimum, decimal? perInstrument = null, Confidence confidence = Confidence.Verified) =>
        new(new GradeId(grade), Text(grade), minimum, perInstrument, confidence, null, Origin.None);

    public static ImmutableArray<decimal> Lopburi { get; } = [98.84m, 94.70m, 97.30m, 95.65m, 97.31m, 96.03m, 95.83m, 96.46m, 100.00m, 100.00m];
}
