using System.Globalization;
using System.Runtime.InteropServices;

namespace Prongsai.SiteTests.Support;

/// <summary>
/// Lets programs beside these tests go first. On Linux a priority is a thread's: what starts later, threads and programs, has that of whoever
/// started it. Elsewhere nothing is done.
/// </summary>
internal static class GiveWay
{
    private const string Threads = "/proc/self/task";
    private const int OfAThread = 0;
    private const int Lower = 10;

    public static void Begin()
    {
        foreach (var thread in Directory.Exists(Threads) ? Directory.GetDirectories(Threads) : [])
        {
            // a thread that has ended in between needs none
            _ = SetPriority(OfAThread, int.Parse(Path.GetFileName(thread), CultureInfo.InvariantCulture), Lower);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
