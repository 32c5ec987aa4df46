using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Results;

/// <summary>Tells which of a framework's indicators a cell of a table names, as certainly as its words allow.</summary>
internal sealed partial class IndicatorNames(Framework framework)
{
    /// <summary>In letters: shorter words are near too many names.</summary>
    private const int ShortestGuess = 6;

    private readonly ImmutableArray<(string Name, Indicator Indicator)> _names =
        [.. framework.Indicators.SelectMany(i => i.Name.Runs.Select(r => r.Text).Concat(i.Aliases).Select(name => (name, i)))];

    /// <summary>Null for a cell that names none.</summary>
    public NamedIndicator? Of(string cell)
    {
        var text = ThaiText.Normalize(ThaiText.ToArabicDigits(cell.Trim()));
        var head = Head().Match(text);
        var numbered = head.Groups["number"] is { Success: true } number ? ByNumber(number.Value) : null;
        var name = Tail().Replace(text[head.Length..], "");
        if (name.Length == 0)
        {
            return numbered is null || !head.Groups["word"].Success ? null : new NamedIndicator(numbered, null, NameFit.Number);
        }

        if (_names.FirstOrDefault(n => NearestName.IsSame(n.Name, name)).Indicator is { } known)
        {
            var isDoubtful = head.Groups["word"].Success && numbered is not null && numbered != known;
            return new NamedIndicator(known, IsOwnName(known, name) ? null : name, isDoubtful ? NameFit.Guess : NameFit.Name);
        }

        return Guess(name, head.Groups["word"].Success ? numbered : null);
    }

    private NamedIndicator? Guess(string name, Indicator? numbered)
    {
        var near = name.Length < ShortestGuess ? [] : NearestName.Of(name, _names.Select(n => n.Name)).Select(n => _names.First(k => k.Name == n).Indicator).Distinct().ToList();
        return (numbered ?? (near.Count == 1 ? near[0] : null)) is { } guess ? new NamedIndicator(guess, name, NameFit.Guess) : null;
    }

    private Indicator? ByNumber(string number) => framework.Indicators.FirstOrDefault(i => i.Id.ToString() == number.TrimStart('0'));

    private static bool IsOwnName(Indicator indicator, string name) => indicator.Name.Runs.Any(r => NearestName.IsSame(r.Text, name));

    [GeneratedRegex(@"^(?:(?<word>ตัวชี้วัดที่|ตัวชี้วัด|indicator|i)\s*(?<number>[0-9]{1,2})(?![0-9]|\.[0-9])|(?<number>[0-9]{1,2})(?![0-9]|\.[0-9]))?\s*[.):\-–]*\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"\s*(?:\([^()]*\)|\[[^\[\]]*\])?\s*[:.]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}

/// <summary>What a cell says of which indicator it is about.</summary>
/// <param name="Printed">The name as it stands there, where it is not the framework's own.</param>
internal sealed record NamedIndicator(Indicator Indicator, string? Printed, NameFit Fit);
