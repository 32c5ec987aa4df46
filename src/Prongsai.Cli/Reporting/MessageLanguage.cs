using Prongsai.Core.Localization;

namespace Prongsai.Cli.Reporting;

/// <summary>Which language the tool's own messages are in.</summary>
internal enum MessageLanguage
{
    Both,
    Th,
    En,
}

/// <summary>Picks what is shown of a bilingual text.</summary>
internal static class MessageLanguages
{
    public static IEnumerable<string> Pick(this MessageLanguage language, BilingualText text) => language switch
    {
        MessageLanguage.Th => [text.Thai],
        MessageLanguage.En => [text.English],
        _ => [text.Thai, text.English],
    };

    /// <summary>The same on one line.</summary>
    public static string Show(this MessageLanguage language, BilingualText text) => string.Join(" / ", language.Pick(text));
}
