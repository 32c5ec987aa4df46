using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Reporting;

/// <summary>Verdicts as lists show them.</summary>
internal static class VerdictNames
{
    /// <summary>From the gravest to the best: the order in which people should read them.</summary>
    public static IEnumerable<LinkVerdict> GravestFirst => Enum.GetValues<LinkVerdict>().OrderDescending();

    /// <summary>The word of records and formats for programs.</summary>
    public static string Key(LinkVerdict verdict) => verdict.ToString().ToLowerInvariant();

    public static string Show(this MessageLanguage language, BilingualText text) => string.Join(" / ", language.Pick(text));
}
