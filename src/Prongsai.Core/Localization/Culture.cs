namespace Prongsai.Core.Localization;

/// <summary>A language of the site by its BCP-47 tag, such as <c>th</c>. Data, not <see cref="System.Globalization.CultureInfo"/>: formats come from the theme's strings.</summary>
public sealed record Culture(string Tag)
{
    public override string ToString() => Tag;
}
