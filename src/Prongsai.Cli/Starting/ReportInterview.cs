using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Content.Editing;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Starting;

/// <summary>Learns what a report on a measure says: from options, and, while anything required is missing, by asking for all the rest.</summary>
internal sealed class ReportInterview(Interview ask, Func<string, string?> given, DateOnly today)
{

    private static readonly (string Code, BilingualText Name)[] States =
    [
        ("notStarted", new("ยังไม่เริ่ม", "not started")),
        ("underway", new("กำลังดำเนินการ", "under way")),
        ("done", new("แล้วเสร็จ", "done")),
    ];

    /// <summary>Whether all that a report needs was given, so that nothing is asked.</summary>
    private bool IsSilent => given("due") is not null && given("state") is not null && given("text") is not null;

    /// <summary>The site's languages, the first of which every text has.</summary>
    public required ImmutableArray<Culture> Cultures { get; init; }

    /// <summary>The report as it is written in the file; null where something required was not to be had.</summary>
    public NewMap? Ask(MeasurePlan plan, Measure measure)
    {
        ask.Say(new($"มาตรการที่ {measure.Number.ToString(CultureInfo.InvariantCulture)} {measure.Name.Runs[0].Text}", $"Measure {measure.Number.ToString(CultureInfo.InvariantCulture)}: {measure.Name.Runs[^1].Text}"));
        if (ask.Ask(Due(plan, measure), given("due"), a => ReadDue(a, plan), isRequired: true) is not { } due)
        {
            return null;
        }

        var date = Optional("date", new($"วันที่รายงาน (Enter = วันนี้ {IsoDay.Show(today)})", $"Day of the report (Enter: today, {IsoDay.Show(today)})"), Interview.ReadDay) ?? IsoDay.Show(today);
        if (State() is not { } state
            || Required("text", new("ผลการดำเนินงาน", "What was done")) is not { } text
            || InBoth(text, "text-en", new("ผลการดำเนินงานภาษาอังกฤษ", "What was done, in English")) is not { } words)
        {
            return null;
        }

        List<KeyValuePair<string, NewValue>> report =
            [new("due", new NewWord(due)), new("date", new NewWord(date)), new("state", new NewWord(state)), new("text", words)];
        if (Optional("evidence", new("ที่อยู่เว็บของหลักฐาน (Enter = ไม่มี)", "Web address of the evidence (Enter: none)"), ReadAddress) is { } address)
        {
            if (Required("evidence-title", new("ชื่อหลักฐาน", "Title of the evidence")) is not { } title
                || InBoth(title, "evidence-title-en", new("ชื่อหลักฐานภาษาอังกฤษ", "Title of the evidence, in English")) is not { } titles)
            {
                return null;
            }

            report.Add(new("evidence", new NewList([new NewMap([new("url", new NewWord(address)), new("title", titles)])])));
        }

        return new NewMap([.. report]);
    }

    /// <summary>A text in the site's languages; null where the second is needed and was not to be had.</summary>
    private NewMap? InBoth(string thai, string name, BilingualText question)
    {
        if (Cultures.Length < 2)
        {
            return new NewMap([new("th", new NewText(thai))]);
        }

        return Required(name, question) is { } english ? new NewMap([new("th", new NewText(thai)), new("en", new NewText(english))]) : null;
    }

    private static BilingualText Due(MeasurePlan plan, Measure measure)
    {
        var days = string.Join(" ", FollowUp.Of(plan, measure).Select(f => IsoDay.Show(f.Due) + (f.State == FollowUpState.Reported ? " ✓" : "")));
        return new($"รายงานของกำหนดใด ({days})", $"For which due day ({days})");
    }

    private string? State()
    {
        if (given("state") is null)
        {
            States.Index().ToList().ForEach(s => ask.Say(new($"{s.Index + 1}. {s.Item.Name.Thai}", $"   {s.Item.Name.English} ({s.Item.Code})")));
        }

        return ask.Ask(new("สถานะ (ใส่หมายเลข)", "State (its number)"), given("state"), ReadState, isRequired: true);
    }

    private string? Required(string name, BilingualText question) =>
        given(name) is null && IsSilent ? null : ask.Ask(question, given(name), Interview.ReadText, isRequired: true);

    private string? Optional(string name, BilingualText question, Func<string, Answer<string>> read) =>
        given(name) is null && IsSilent ? null : ask.Ask(question, given(name), read);

    private static Answer<string> ReadDue(string answer, MeasurePlan plan)
    {
        var day = CellDay.Parse(answer);
        return day is { } due && (plan.ReportsDue.IsEmpty || plan.ReportsDue.Contains(due))
            ? Answer<string>.Of(IsoDay.Show(due))
            : Answer<string>.Refused(
                $"ต้องเป็นวันหนึ่งในกำหนด: {string.Join(" ", plan.ReportsDue.Select(IsoDay.Show))}",
                $"It must be one of the due days: {string.Join(" ", plan.ReportsDue.Select(IsoDay.Show))}");
    }

    private static Answer<string> ReadState(string answer)
    {
        var word = ThaiText.ToArabicDigits(answer);
        var chosen = States.Index().Where(s => word == (s.Index + 1).ToString(CultureInfo.InvariantCulture)
            || s.Item.Code.Equals(word, StringComparison.OrdinalIgnoreCase) || s.Item.Name.Thai == word || s.Item.Name.English.Equals(word, StringComparison.OrdinalIgnoreCase));
        return chosen.Select(s => s.Item.Code).FirstOrDefault() is { } code
            ? Answer<string>.Of(code)
            : Answer<string>.Refused("ใส่หมายเลข 1 ถึง 3", "A number from 1 to 3.");
    }

    private static Answer<string> ReadAddress(string answer) => Uri.TryCreate(answer, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http")
        ? Answer<string>.Of(answer)
        : Answer<string>.Refused("ไม่ใช่ที่อยู่เว็บ ต้องขึ้นต้นด้วย https://", "That is no web address; it begins with https://.");
}
