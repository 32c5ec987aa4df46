using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Shapes;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// What the parsers of <see cref="Scalars"/>, <see cref="Dates"/> and <see cref="Addresses"/> take, as regular expressions that .NET and
/// browsers read alike. What depends on more than the text's form, such as leap years, is let pass.
/// </summary>
internal static class ScalarShapes
{
    public const int LargestHue = 359;

    private const string Host = @"[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+\.?";

    private const string RestOfAddress = @":\/\/" + Host + @"(?::[0-9]*)?(?:[\/?#][^\s\\""<>]*)?";

    private const string DayForm = $"(?!{FiscalYear.Form}|0000)(?![0-9]{{4}}-(?:02-3|(?:0[469]|11)-31))[0-9]{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    private const string CodeForm = "[A-Za-z]{0,8} *(?!0+(?![0-9]))[0-9]{1,3}";

    private static readonly string AnyYear = new FiscalYear(FiscalYear.FirstPlausible).ToString();

    public static ScalarShape Text { get; } = new(ScalarTypes.Text | ScalarTypes.Number | ScalarTypes.Truth, @"\S", "a")
    {
        Advice = Hint(BindDiagnostics.EmptyValue),
    };

    public static ScalarShape Number { get; } = new(ScalarTypes.Text | ScalarTypes.Number, DigitPattern.Whole(@"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)"), "1")
    {
        Advice = Hint(BindDiagnostics.NotANumber, "97.86"),
    };

    public static ScalarShape WholeNumber { get; } = new(ScalarTypes.Text | ScalarTypes.Whole, DigitPattern.Whole("[0-9]{1,9}"), "1")
    {
        Minimum = 0,
        Maximum = int.MaxValue,
        Advice = Hint(BindDiagnostics.NotANumber, "7"),
    };

    public static ScalarShape Hue { get; } = new(ScalarTypes.Text | ScalarTypes.Whole, DigitPattern.Whole("0*(?:[0-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9])"), "210")
    {
        Minimum = 0,
        Maximum = LargestHue,
        Advice = Hint(BindDiagnostics.NotAHue),
    };

    public static ScalarShape Truth { get; } = new(ScalarTypes.Text | ScalarTypes.Truth, "^(?:true|false)$", "true")
    {
        Advice = Hint(BindDiagnostics.NotOneOf, "true, false"),
    };

    public static ScalarShape ItemCode { get; } = new(ScalarTypes.Text | ScalarTypes.Whole, DigitPattern.Whole(CodeForm), "O1")
    {
        Minimum = 1,
        Maximum = OitItemCode.Largest,
        Advice = Hint(BindDiagnostics.NotAnItemCode, Scalars.ExampleCode),
    };

    public static ScalarShape CodePattern { get; } = new(ScalarTypes.Text, @"^(?!OIT\{)[A-Z]{1,8}\{number\}$", "O{number}")
    {
        Advice = Hint(BindDiagnostics.NotACodePattern),
    };

    public static ScalarShape ItemReference { get; } = new(ScalarTypes.Text, DigitPattern.Whole($@"{FiscalYear.Form}\/ *{CodeForm}"), $"{AnyYear}/O1")
    {
        Advice = Hint(BindDiagnostics.NotAnItemCode, Scalars.ExampleCode),
    };

    public static ScalarShape Year { get; } = new(ScalarTypes.Text | ScalarTypes.Whole, DigitPattern.Whole(FiscalYear.Form), AnyYear)
    {
        Minimum = FiscalYear.FirstPlausible,
        Maximum = FiscalYear.LastPlausible,
        Advice = Hint(BindDiagnostics.NotAFiscalYear, "(B.E. = C.E. + 543)"),
    };

    public static ScalarShape Day { get; } = new(ScalarTypes.Text, DigitPattern.Whole(DayForm), IsoDay.Show(DateOnly.MinValue))
    {
        Advice = Hint(BindDiagnostics.NotADate),
    };

    public static ScalarShape Period { get; } = new(
        ScalarTypes.Text | ScalarTypes.Whole,
        DigitPattern.Whole($@"{FiscalYear.Form}(?: *- *{FiscalYear.Form})?|{DayForm} *\.\. *{DayForm}"), AnyYear)
    {
        Minimum = FiscalYear.FirstPlausible,
        Maximum = FiscalYear.LastPlausible,
        Advice = Hint(BindDiagnostics.NotAPeriod),
    };

    public static ScalarShape Web { get; } = new(ScalarTypes.Text, $"^[Hh][Tt][Tt][Pp][Ss]?{RestOfAddress}$", "https://example.go.th/")
    {
        Advice = Hint(BindDiagnostics.NotAnAddress),
    };

    public static ScalarShape Contact { get; } = new(
        ScalarTypes.Text,
        $@"^(?:[Hh][Tt][Tt][Pp][Ss]{RestOfAddress}|mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|tel:\+?[0-9-]{{3,}})$", "https://example.go.th/")
    {
        Advice = Hint(BindDiagnostics.NotAContact),
    };

    public static ScalarShape OwnHost { get; } = new(ScalarTypes.Text, $"^{Host}$", "example.go.th");

    /// <summary>What the diagnostic tells people to do, with its examples in place.</summary>
    private static BilingualText Hint(DiagnosticDescriptor descriptor, string example = "")
    {
        object[] places = ["", "", example];
        return new(
            string.Format(CultureInfo.InvariantCulture, descriptor.Hint.Thai, places),
            string.Format(CultureInfo.InvariantCulture, descriptor.Hint.English, places));
    }
}
