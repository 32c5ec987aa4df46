namespace Prongsai.Core.Text;

/// <summary>The day in Thailand at a moment: the one time zone that the assessment knows.</summary>
public static class ThaiTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);
}
