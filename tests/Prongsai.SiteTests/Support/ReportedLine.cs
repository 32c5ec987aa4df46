using System.Globalization;
using System.Text.RegularExpressions;

namespace Prongsai.SiteTests.Support;

/// <summary>One diagnostic as <c>--format line</c> shows it.</summary>
internal sealed partial record ReportedLine(string File, int Line, int Column, string Severity, string Code, string Message)
{
    public static IReadOnlyList<ReportedLine> In(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Code}: {Message}";

    private static ReportedLine Parse(string line) => Form().Match(line) is { Success: true, Groups: var part }
        ? new ReportedLine(part["file"].Value, Number(part["line"]), Number(part["column"]), part["severity"].Value, part["code"].Value, part["message"].Value)
        : throw new FormatException($"not a line of a diagnostic: {line}");

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>[^(]*)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning|info) (?<code>PRS\d{4}): (?<message>.+)$")]
    private static partial Regex Form();
}
