using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>
/// The ids that an agency gives to its own things: small English letters, digits and hyphens, which anybody can type and any file, table
/// and address can hold. One that is none is reported and kept, so that what names it is not reported too.
/// </summary>
internal static partial class OwnIds
{
    private const int Longest = 64;

    private const string Form = "[a-z0-9][a-z0-9-]{0,63}";

    private const string Example = "public-works";

    private static readonly ScalarShape Shape = new(ScalarTypes.Text | ScalarTypes.Whole | ScalarTypes.Truth, $"^{Form}$", Example) { Minimum = 0 };

    public static ObjectParser<string> Text { get; } = new(Read, Shape);

    public static ObjectParser<UnitId> Unit { get; } = new((key, scalar, diagnostics) => new UnitId(Read(key, scalar, diagnostics)), Shape);

    private static string Read(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (!Whole().IsMatch(scalar.Text))
        {
            diagnostics.Add(BindDiagnostics.NotAnId, scalar.Span, key, Shown.Of(scalar.Text), Near(scalar.Text));
        }

        return scalar.Text;
    }

    /// <summary>A sound id that is as near as can be; an example for one that has no English letter.</summary>
    private static string Near(string text)
    {
        var near = Others().Replace(ThaiText.ToArabicDigits(text).ToLowerInvariant(), "-").Trim('-');
        return !near.Any(char.IsAsciiLetter) ? Example : near[..Math.Min(near.Length, Longest)].TrimEnd('-');
    }

    [GeneratedRegex($@"^{Form}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
