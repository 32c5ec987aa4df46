using System.Text.RegularExpressions;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>What style sheets in a drawing say of its classes, as drawing programs write it: rules for single classes alone.</summary>
internal sealed partial class ClassRules
{
    private readonly List<(string Class, string Declarations)> _rules = [];

    /// <exception cref="NotSupportedException">A rule of another kind.</exception>
    public void Add(string sheet)
    {
        foreach (var rule in Comment().Replace(sheet, "").Split('}', StringSplitOptions.TrimEntries).SkipLast(1))
        {
            var (selectors, declarations) = rule.Split('{') is [var before, var behind] ? (before, behind) : throw new NotSupportedException(rule);
            _rules.AddRange(selectors.Split(',', StringSplitOptions.TrimEntries).Select(s =>
                Single().IsMatch(s) ? (s[1..], declarations) : throw new NotSupportedException(s)));
        }
    }

    /// <summary>The declarations for an element that is of these classes, in their order.</summary>
    public IEnumerable<string> For(string classes)
    {
        var named = classes.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return _rules.Where(r => named.Contains(r.Class)).Select(r => r.Declarations);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\.[A-Za-z_][\w-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}
