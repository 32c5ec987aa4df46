using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Sheets;

namespace Prongsai.Rendering.Text;

/// <summary>A theme's texts as its pages show them. A key that the theme lacks stands for itself; building the site reports it.</summary>
public sealed class ThemeTexts(StringTable strings) : IThemeTexts, ITextFaults
{
    private readonly StringTable _strings = strings;

    private CultureFormatter Formatter => new(_strings, this);

    public string Text(string key, params IReadOnlyList<(string Name, object? Value)> values) => Formatter.Text(key, values);

    public string Year(FiscalYear year) => Formatter.Year(year);

    public string Date(DateOnly date) => Formatter.Date(date);

    void ITextFaults.UnknownKey(StringTable table, string key)
    {
    }

    void ITextFaults.MissingValue(StringTable table, string key, string placeholder)
    {
    }
}
