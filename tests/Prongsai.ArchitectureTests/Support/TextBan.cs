using System.Text.RegularExpressions;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Text that no theme file may hold outside its comments.</summary>
internal sealed partial record TextBan(string Reason, string Pattern)
{
    public IEnumerable<string> Breaches(ThemeFile file) =>
        from line in WithoutComments(file).Lines
        from match in Regex.Matches(line.Text, Pattern)
        select $"{line.At}: {match.Value.Trim()}: {Reason}";

    private static ThemeFile WithoutComments(ThemeFile file) => file with
    {
        Text = (file.Path.EndsWith(".css", StringComparison.Ordinal) ? StyleComment() : TemplateComment())
            .Replace(file.Text, match => new string('\n', match.Value.Count(c => c == '\n'))),
    };

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex TemplateComment();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex StyleComment();
}
