using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Usage;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>An option that is a day, in Thai or Arabic digits, by default the day of the run in Thailand.</summary>
internal sealed class AskedDay(string name, string description)
{
    public Option<string?> Option { get; } = new Option<string?>(name) { Description = description, HelpName = "day" }.Holding(
        word => Of(word) is not null,
        "ต้องเป็นวันแบบ ค.ศ.-เดือน-วัน สี่หลัก-สองหลัก-สองหลัก / must be year-month-day of the common era, four, two and two digits");

    public DateOnly In(ParseResult result, AppIo io) => Of(result.GetValue(Option)) ?? io.Today;

    /// <summary>Null too for a year of the Buddhist era, which would be a day centuries ahead.</summary>
    private static DateOnly? Of(string? word) =>
        word is not null && IsoDay.TryParse(ThaiText.ToArabicDigits(word), out var day) && !FiscalYear.IsPlausible(day.Year) ? day : null;
}
