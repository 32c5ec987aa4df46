using System.CommandLine;
using System.Globalization;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Usage;

/// <summary>Holds the values of options to what they may be, and says so in both languages.</summary>
internal static class Choices
{
    /// <summary>An option of few words; a number is none of them.</summary>
    public static Option<T> Option<T>(string name, T standard, string description)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        var option = new Option<T>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = string.Join('|', words) };
        var (thai, english) = (string.Join(" หรือ ", words), string.Join(" or ", words));
        return option.Holding(word => Of<T>(word) is not null, $"ต้องเป็น {thai} / must be {english}");
    }

    public static T? Of<T>(string word)
        where T : struct, Enum =>
        word.All(char.IsAsciiLetter) && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : null;

    /// <summary>A whole number of one to some greatest, in Thai or Arabic digits.</summary>
    public static Option<int?> Number(string name, int most, string description, string valueName)
    {
        int? Read(string word) =>
            int.TryParse(ThaiText.ToArabicDigits(word), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= most ? n : null;
        var option = new Option<int?>(name)
        {
            Description = description,
            HelpName = valueName,
            CustomParser = result => Read(result.Tokens[^1].Value),
        };
        var (thai, english) = most == int.MaxValue ? ("ที่มากกว่าศูนย์", "above zero") : ($" 1 ถึง {most}", $"from 1 to {most}");
        return option.Holding(word => Read(word) is not null, $"ต้องเป็นจำนวนเต็ม{thai} / must be a whole number {english}");
    }

    /// <param name="option">The option.</param>
    /// <param name="holds">Whether one value of it is sound.</param>
    /// <param name="expected">What it must be, in both languages.</param>
    public static Option<T> Holding<T>(this Option<T> option, Func<string, bool> holds, string expected)
    {
        var text = TwoLanguages.Of(expected);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => !holds(t.Value)) is { } wrong)
            {
                result.AddError($"{option.Name}: “{wrong.Value}” ใช้ไม่ได้ {text.Thai} / {option.Name}: “{wrong.Value}” {text.English}.");
            }
        });
        return option;
    }
}
