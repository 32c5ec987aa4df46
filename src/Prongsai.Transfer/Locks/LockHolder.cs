using System.Globalization;
using System.Text;

namespace Prongsai.Transfer.Locks;

/// <summary>The run that holds a far folder. It names no person, since web servers may show the file that it stands in.</summary>
/// <param name="Machine">The machine that it runs on.</param>
/// <param name="Process">Its process there.</param>
/// <param name="Program">The name of that process, by which it is told from a later one with the same number.</param>
/// <param name="Since">When it began.</param>
public sealed record LockHolder(string Machine, int Process, string Program, DateTimeOffset Since)
{
    private const string Moment = "yyyy-MM-dd HH:mm:ss zzz";

    internal string Shown => Since.ToString(Moment, CultureInfo.InvariantCulture);

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Machine}\n{Process}\n{Program}\n{Shown}\n"));

    /// <summary>Null for what no run wrote.</summary>
    internal static LockHolder? Parse(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n') is [{ Length: > 0 } machine, var process, var program, var since, ""]
        && !machine.Any(char.IsControl)
        && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTimeOffset.TryParseExact(since, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new LockHolder(machine, number, program, moment)
            : null;
}
