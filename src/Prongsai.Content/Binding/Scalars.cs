using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>How scalars become values. Thai digits count as what they are; nothing depends on the machine's culture.</summary>
internal static partial class Scalars
{
    public const string ExampleCode = "O12";

    /// <summary>Text without invisible characters and in the one spelling; the screening of the file told of other ones.</summary>
    public static ObjectParser<string> Text { get; } = new(ReadText, ScalarShapes.Text);

    public static ValueParser<decimal> Number { get; } = new(ReadNumber, ScalarShapes.Number);

    public static ValueParser<int> WholeNumber { get; } = new(ReadWholeNumber, ScalarShapes.WholeNumber);

    /// <summary>A hue in degrees.</summary>
    public static ValueParser<int> Hue { get; } = new(ReadHue, ScalarShapes.Hue);

    public static ObjectParser<OitItemCode> ItemCode { get; } = new(ReadItemCode, ScalarShapes.ItemCode);

    /// <summary>The letters of a pattern such as <c>MOIT{number}</c>.</summary>
    public static ObjectParser<string> CodePattern { get; } = new(ReadCodePattern, ScalarShapes.CodePattern);

    public static ObjectParser<OitItemReference> ItemReference { get; } = new(ReadItemReference, ScalarShapes.ItemReference);

    public static ObjectParser<IndicatorId> Indicator { get; } = new(ReadIndicator, ScalarShapes.WholeNumber);

    public static ObjectParser<UnitId> Unit { get; } = new((_, scalar, _) => new UnitId(scalar.Text), ScalarShapes.Text);

    public static ObjectParser<InstrumentId> Instrument { get; } = new((_, scalar, _) => new InstrumentId(scalar.Text), ScalarShapes.Text);

    public static ValueParser<bool> Truth { get; } = new(ReadTruth, ScalarShapes.Truth);

    /// <summary>One of an enumeration's names, which are shown in camelCase; capitals do not matter.</summary>
    public static ValueParser<T> Choice<T>()
        where T : struct, Enum => Choices<T>.Parser;

    /// <summary>The text with Arabic digits in place of Thai ones.</summary>
    public static string Digits(YamlScalar scalar) => ThaiText.ToArabicDigits(scalar.Text.Trim());

    public static void WarnOfMixture(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (ThaiText.HasThaiDigits(scalar.Text) && ThaiText.HasArabicDigits(scalar.Text))
        {
            diagnostics.Add(BindDiagnostics.MixedDigits, scalar.Span, scalar.Text, Digits(scalar));
        }
    }

    private static string ReadText(string key, YamlScalar scalar, DiagnosticBag diagnostics) =>
        ThaiText.Normalize(TextScreen.Visible(scalar.Text)).Trim();

    private static decimal? ReadNumber(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(Digits(scalar), Style, CultureInfo.InvariantCulture, out var value))
        {
            WarnOfMixture(scalar, diagnostics);
            return value;
        }

        diagnostics.Add(BindDiagnostics.NotANumber, scalar.Span, key, Shown.Of(scalar.Text), MeantNumber(scalar.Text, isWhole: false) ?? "97.86");
        return null;
    }

    private static int? ReadWholeNumber(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (int.TryParse(Digits(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            WarnOfMixture(scalar, diagnostics);
            return value;
        }

        diagnostics.Add(BindDiagnostics.NotANumber, scalar.Span, key, Shown.Of(scalar.Text), MeantNumber(scalar.Text, isWhole: true) ?? "7");
        return null;
    }

    private static int? ReadHue(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (int.TryParse(Digits(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= ScalarShapes.LargestHue)
        {
            WarnOfMixture(scalar, diagnostics);
            return value;
        }

        diagnostics.Add(BindDiagnostics.NotAHue, scalar.Span, key, Shown.Of(scalar.Text));
        return null;
    }

    private static OitItemCode? ReadItemCode(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (OitItemCode.TryParse(scalar.Text, out var code))
        {
            return code;
        }

        diagnostics.Add(BindDiagnostics.NotAnItemCode, scalar.Span, key, Shown.Of(scalar.Text), MeantCode(scalar.Text) ?? ExampleCode);
        return null;
    }

    private static string? ReadCodePattern(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (OitItemCode.TryParse(scalar.Text.Replace("{number}", "1", StringComparison.Ordinal), out var code) && scalar.Text == code.Prefix + "{number}")
        {
            return code.Prefix;
        }

        diagnostics.Add(BindDiagnostics.NotACodePattern, scalar.Span, key, Shown.Of(scalar.Text));
        return null;
    }

    private static OitItemReference? ReadItemReference(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var parts = ThaiText.ToArabicDigits(scalar.Text).Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && FiscalYear.IsPlausible(year)
            && OitItemCode.TryParse(parts[1], out var code))
        {
            return new OitItemReference(new FiscalYear(year), code);
        }

        diagnostics.Add(BindDiagnostics.NotAnItemCode, scalar.Span, key, Shown.Of(scalar.Text), ScalarShapes.ItemReference.Example);
        return null;
    }

    private static IndicatorId? ReadIndicator(string key, YamlScalar scalar, DiagnosticBag diagnostics) =>
        ReadWholeNumber(key, scalar, diagnostics) is { } number ? new IndicatorId(number) : null;

    private static bool? ReadTruth(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (scalar.Text is "true" or "false")
        {
            return scalar.Text == "true";
        }

        Choices.Report(key, scalar, ["true", "false"], diagnostics);
        return null;
    }

    /// <summary>The first number in a text, with a point for decimals; null where there is none of the kind.</summary>
    private static string? MeantNumber(string text, bool isWhole)
    {
        var written = WrittenNumber().Match(ThaiText.ToArabicDigits(text)).Value;
        var pointed = Thousands().IsMatch(written) ? written.Replace(",", "", StringComparison.Ordinal) : written.Replace(',', '.');
        return decimal.TryParse(pointed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (!isWhole || number % 1 == 0)
            ? isWhole ? number.ToString("0", CultureInfo.InvariantCulture) : pointed
            : null;
    }

    private static string? MeantCode(string text) => MeantNumber(text, isWhole: true) is { } number && OitItemCode.TryParse(number, out var code) ? code.ToString() : null;

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenNumber();

    [GeneratedRegex(@"^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
