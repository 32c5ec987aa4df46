using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>A fiscal year is data: neither code nor theme names one.</summary>
public sealed class NoYearInCodeTests
{
    [Test]
    public void No_literal_in_src_is_a_year() => Law.Holds(CodeFile.All.SelectMany(InCode), "Years belong in content:");

    [Test]
    public void No_template_style_or_string_names_a_year() =>
        Law.Holds(ThemeFile.Of(".cshtml", ".css", ".yaml").Where(file => !file.IsExample).SelectMany(InTheme), "Years belong in content:");

    [TestCase("2565", 1)]
    [TestCase("2_565", 1)]
    [TestCase("0xA05", 1)]
    [TestCase("0x9E3779B97F4A7C15", 0)]
    [TestCase("2022L + 1", 1)]
    [TestCase("2400 + 2699 + 543", 0)]
    [TestCase("\"ปี 2566\"", 1)]
    [TestCase("\"ปี ๒๕๖๖\"", 1)]
    [TestCase("$\"years/2565/{1}\"", 1)]
    [TestCase("\"PRS2015 12565 25650 \\u2014\"", 0)]
    [TestCase("\"\"\"2565\"\"\"", 1)]
    [TestCase("\"2565\"u8.Length", 1)]
    [TestCase("1 /* 2565 */", 0)]
    public void A_year_in_code_is_seen(string expression, int breaches) =>
        Assert.That(InCode(CodeFile.Parse("A.cs", $"class A {{ object B = {expression}; }}")).Count(), Is.EqualTo(breaches));

    [TestCase("<p>2565</p>", 1)]
    [TestCase("@(year == 2022)", 1)]
    [TestCase("title: \"ปี ๒๕๖๕ และ 2566\"", 2)]
    [TestCase("a { content: \"\\2014\"; color: #2025ff; width: 2048px; unicode-range: U+2010-2027; }", 0)]
    [TestCase("phone: 0-2566-1234 x2566", 1)]
    public void A_year_in_a_theme_is_seen(string text, int breaches) =>
        Assert.That(InTheme(new ThemeFile("default/a.css", text)).Count(), Is.EqualTo(breaches));

    private static IEnumerable<string> InCode(CodeFile file) =>
        from token in file.Root.DescendantTokens()
        where IsYear(token)
        select $"{file.At(token)}: {token.Text}";

    private static bool IsYear(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => token.Value is int or uint or long or ulong and <= long.MaxValue
            && Years.IsYear(Convert.ToInt64(token.Value, CultureInfo.InvariantCulture)),
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
            Years.In(token.ValueText).Any(),
        _ => false,
    };

    private static IEnumerable<string> InTheme(ThemeFile file) =>
        file.Lines.SelectMany(line => Years.In(line.Text).Select(year => $"{line.At}: {year}"));
}
