using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Prongsai.Core.Files;

namespace Prongsai.Publishing.Output;

/// <summary>
/// Lets one run at a time publish to an output folder. The lock is a file that names the run that holds it; a run that is gone
/// holds nothing. Reading and writing the name is guarded by the system's own file lock, so that two runs cannot both take over.
/// </summary>
internal sealed class PublishLock : IDisposable
{
    private const int Attempts = 50;
    private const int PauseMilliseconds = 10;

    private readonly WorkFolder _work;

    private PublishLock(WorkFolder work) => _work = work;

    /// <summary>Takes the lock; null where another run holds it, whose number is given.</summary>
    /// <exception cref="IOException">The work folder or the lock cannot be made.</exception>
    public static PublishLock? TryTake(WorkFolder work, out int holder)
    {
        holder = 0;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.CreateDirectory(work.Path);
                if (Claim(work.Lock) is { } other)
                {
                    holder = other.Id;
                    return null;
                }

                if (IsHeldHere(work.Lock))
                {
                    return new PublishLock(work);
                }
            }
            catch (IOException) when (attempt < Attempts && IsPassing(work.Path))
            {
                // another run is writing its name or removing the folder
            }
            catch (IOException)
            {
                RemoveUnwritten(work);
                throw;
            }

            Thread.Sleep(PauseMilliseconds);
        }
    }

    public void Dispose()
    {
        try
        {
            File.Delete(_work.Lock);
            Directory.Delete(_work.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the next run clears up
        }
    }

    /// <summary>Takes away a lock that could not be written, as on a full disk, with its folder if that holds nothing else. A run that was just about to write into it makes it anew.</summary>
    private static void RemoveUnwritten(WorkFolder work)
    {
        try
        {
            if (new FileInfo(work.Lock) is { Exists: true, Length: 0 })
            {
                File.Delete(work.Lock);
                Directory.Delete(work.Path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the next run clears up
        }
    }

    /// <summary>False where the trouble will not pass: the folder cannot be made at all.</summary>
    private static bool IsPassing(string folder) => !File.Exists(folder) && Directory.Exists(Path.GetDirectoryName(folder));

    /// <summary>Writes this run's name into the lock, unless it holds that of a living run, which is returned.</summary>
    private static ProcessIdentity? Claim(string path)
    {
        using var file = OrdinaryFile.OpenOrBegin(path, FileShare.None);
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        if (ProcessIdentity.TryParse(reader.ReadToEnd()) is { IsAlive: true } holder)
        {
            return holder;
        }

        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(ProcessIdentity.Current.ToString()));
        return null;
    }

    /// <summary>
    /// False where another run removed the folder before this one's name was in it. A run that has the lock open just now is waited for:
    /// to claim the lock anew would find this run's own name, and refuse it.
    /// </summary>
    private static bool IsHeldHere(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return ProcessIdentity.TryParse(OrdinaryFile.ReadText(path)) == ProcessIdentity.Current;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return false;
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }
}

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
            var status = OrdinaryFile.ReadText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
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
