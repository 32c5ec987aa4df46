using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>The last part of a document's address: small ASCII letters, digits and single hyphens, and the file's ending.</summary>
internal static partial class DocumentName
{
    private const string Form = "[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9]{2,5}";

    private const int Longest = 100;

    public static ObjectParser<string> Parser { get; } = new(Read, new ScalarShape(ScalarTypes.Text, $"^{Form}$", "annual-report.pdf"));

    /// <summary>The name that a file's own gives; null where that has letters which no address should have.</summary>
    public static string? Of(string file)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file).ToLowerInvariant());
        var name = stem.Any(char.IsLetter) || stem.Any(char.IsAsciiDigit) ? Others().Replace(stem.ToLowerInvariant(), "-").Trim('-') + ending : "";
        return stem.All(char.IsAscii) && Whole().IsMatch(name) && name.Length <= Longest ? name : null;
    }

    private static string? Read(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (Whole().IsMatch(scalar.Text) && scalar.Text.Length <= Longest)
        {
            return scalar.Text;
        }

        diagnostics.Add(ItemDiagnostics.NotADocumentName, scalar.Span, key, Shown.Of(scalar.Text), Of(scalar.Text) ?? "annual-report.pdf");
        return null;
    }

    [GeneratedRegex($"^{Form}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
