using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Prongsai.Publishing.Output;

/// <summary>One run of one program: numbers of processes are used again, but not together with the time of their start.</summary>
internal readonly record struct ProcessIdentity(int Id, string Started)
{
    private const string Unknown = "?";
    private const char Zombie = 'Z';
    private const int StartField = 19;

    public static ProcessIdentity Current { get; } = new(Environment.ProcessId, StartOf(Environment.ProcessId) ?? Unknown);

    public bool IsAlive => StartOf(Id) is { } started && (started == Started || started == Unknown || Started == Unknown);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ProcessIdentity? TryParse(string text) =>
        text.Trim().Split(' ') is [var id, var started] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ProcessIdentity(number, started)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Started}");

    /// <summary>When a process started, in units of the system; null where there is no such process.</summary>
    private static string? StartOf(int id) => OperatingSystem.IsLinux() ? LinuxStartOf(id) : SystemStartOf(id);

    /// <summary>Linux counts the start in ticks since boot, which no later change of the clock shifts.</summary>
    private static string? LinuxStartOf(int id)
    {
        try
        {
            var status = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            var fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0][0] == Zombie ? null : fields[StartField];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? SystemStartOf(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.StartTime.ToFileTimeUtc().ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
        catch (Exception e) when (e is Win32Exception or NotSupportedException)
        {
            return Unknown;
        }
    }
}
