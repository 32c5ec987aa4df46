using Prongsai.Core.Localization;

namespace Prongsai.Cli.Usage;

/// <summary>Texts that System.CommandLine carries as one: Thai, " / ", English.</summary>
internal static class TwoLanguages
{
    private const string Between = " / ";

    public static BilingualText Of(string? text)
    {
        var at = text?.IndexOf(Between, StringComparison.Ordinal) ?? -1;
        return text is null || at < 0 ? new(text ?? "", text ?? "") : new(text[..at], text[(at + Between.Length)..]);
    }
}
