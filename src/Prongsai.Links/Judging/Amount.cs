using System.Globalization;
using Prongsai.Core.Text;

namespace Prongsai.Links.Judging;

/// <summary>Amounts as they stand in findings, the same in every language.</summary>
internal static class Amount
{
    private const long Megabyte = 1024 * 1024;

    public static string Seconds(TimeSpan time) => Of((long)Math.Max(1, Math.Round(time.TotalSeconds)));

    public static string Megabytes(long bytes) => Of(bytes / Megabyte);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => IsoDay.Show(day);
}
