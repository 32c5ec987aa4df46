using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Sheets;

namespace Prongsai.Rendering.Text;

/// <summary>A theme's texts as its pages show them. A key that the theme lacks stands for itself; building the site reports it.</summary>
public sealed class ThemeTexts : IThemeTexts, ITextFaults
{
    private readonly CultureFormatter _formatter;

    public ThemeTexts(StringTable strings) => _formatter = new CultureFormatter(strings, this);

    public string Text(string key, params IReadOnlyList<(string Name, object? Value)> values) => _formatter.Text(key, values);

    public string Year(FiscalYear year) => _formatter.Year(year);

    public string Date(DateOnly date) => _formatter.Date(date);

    void ITextFaults.UnknownKey(StringTable table, string key)
    {
    }

    void ITextFaults.MissingValue(StringTable table, string key, string placeholder)
    {
    }
}
