using System.Text;
using System.Text.RegularExpressions;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Knows the years near ours in both eras, as whole numbers in Thai or Arabic digits.</summary>
internal static partial class Years
{
    public static bool IsYear(long number) => number is (>= 2550 and <= 2600) or (>= 2010 and <= 2060);

    public static IEnumerable<string> In(string text) =>
        Year().Matches(CodePointRange().Replace(ToArabicDigits(text), "")).Select(match => match.Value);

    private static string ToArabicDigits(string text)
    {
        var result = new StringBuilder(text);
        for (var digit = 0; digit <= 9; digit++)
        {
            result.Replace((char)('๐' + digit), (char)('0' + digit));
        }

        return result.ToString();
    }

    [GeneratedRegex(@"(?<![\w\\#.])(25[5-9][0-9]|2600|20[1-5][0-9]|2060)(?![\w%])")]
    private static partial Regex Year();

    [GeneratedRegex(@"U\+[0-9A-F?]+(-[0-9A-F]+)?", RegexOptions.IgnoreCase)]
    private static partial Regex CodePointRange();
}
