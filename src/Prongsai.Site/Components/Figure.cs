using System.Globalization;

namespace Prongsai.Site.Components;

/// <summary>A number as a value of a theme's text: with commas between thousands and all of its decimals, in the digits of the page.</summary>
public readonly record struct Figure(decimal Value) : IFormattable
{
    private const string Form = "#,##0.############################";

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format ?? Form, CultureInfo.InvariantCulture);
}
