using Prongsai.Core.Model;

namespace Prongsai.Site.Sheets;

/// <summary>What the site's pages say in its source culture, for texts that tell people what to click.</summary>
public interface IThemeTexts
{
    /// <summary>The theme's text for a key, with the values of its placeholders.</summary>
    string Text(string key, params IReadOnlyList<(string Name, object? Value)> values);

    string Year(FiscalYear year);

    string Date(DateOnly date);
}
