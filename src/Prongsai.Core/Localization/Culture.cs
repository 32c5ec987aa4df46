namespace Prongsai.Core.Localization;

/// <summary>A language of the site by its BCP-47 tag, such as <c>th</c>. Data, not <see cref="System.Globalization.CultureInfo"/>: formats come from the theme's strings.</summary>
public sealed record Culture(string Tag)
{
    /// <summary>The language of the agencies and of the assessment, which the tool itself speaks.</summary>
    public static Culture Thai { get; } = new("th");

    /// <summary>The other language that the tool itself speaks.</summary>
    public static Culture English { get; } = new("en");

    public override string ToString() => Tag;
}
