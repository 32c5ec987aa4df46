using System.Text.RegularExpressions;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Reading;

/// <summary>
/// A name of a file or folder as it reads without what systems and people put around it: capitals, Thai digits, invisible characters,
/// endings, and what marks a copy.
/// </summary>
internal sealed partial record MeantName(string Stem, bool IsCopy, bool IsYaml, bool IsMarkdown)
{
    private const int FullWidth = '！' - '!';

    public static MeantName Of(string name)
    {
        var stem = Plain(name);
        var isCopy = false;
        var endings = new List<string>();
        while (Around().Match(stem) is { Success: true, Length: > 0 } match && match.Length < stem.Length)
        {
            var ending = match.Groups["ending"].Value;
            isCopy |= match.Groups["copy"].Success || ending is "bak" or "old" or "orig" or "backup" or "save";
            endings.Add(ending);
            stem = stem.Remove(match.Index, match.Length);
        }

        var isMarkdown = endings.Exists(e => e is "md" or "markdown" or "mdx");
        var isBare = endings.TrueForAll(e => e.Length == 0 || e is "txt" or "text" or "bak" or "old" or "orig" or "backup" or "save");
        return new MeantName(stem.Trim(), isCopy, !isMarkdown && (isBare || endings.Exists(IsYamlEnding)), isMarkdown);
    }

    private static bool IsYamlEnding(string ending) => ending.StartsWith('y');

    private static string Plain(string name) => string.Concat(
        ThaiText.ToArabicDigits(ThaiText.Normalize(TextScreen.Visible(name))).Trim()
            .Select(c => c is >= '！' and <= '～' ? (char)(c - FullWidth) : char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c)));

    [GeneratedRegex(
        @"(?:[.,\s]+(?<ending>yaml|yml|ymal|yalm|yaml|yam|yaml?l|txt|text|md|markdown|mdx|bak|old|orig|backup|save|docx?|rtf)?)\z"
        + @"|(?<copy>^(?:copy of|สำเนาของ|สำเนา)[\s_-]*)"
        + @"|(?<copy>[\s._-]*(?:\([0-9]+\)|(?:copy|สำเนา|คัดลอก)(?:[\s_-]*\(?[0-9]+\)?)?|[\s._-](?:old|new|bak|backup|orig|final|draft|edit|edited|temp|tmp|เก่า|ใหม่|สำรอง|ล่าสุด|แก้ไข|v[0-9]+))\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
