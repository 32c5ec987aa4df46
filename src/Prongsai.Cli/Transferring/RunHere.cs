using System.ComponentModel;
using System.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Transfer.Locks;

namespace Prongsai.Cli.Transferring;

/// <summary>This run as other runs are told of it at a far folder, and which of theirs have ended, as far as this machine can know.</summary>
internal static class RunHere
{
    public static LockHolder Of(AppIo io)
    {
        using var process = Process.GetCurrentProcess();
        return new LockHolder(Environment.MachineName, process.Id, process.ProcessName, io.Clock.GetLocalNow());
    }

    /// <summary>Whether a run was one of this machine and its process is gone. One process publishes once at a time, so what it left itself is over too.</summary>
    public static bool IsOver(LockHolder run) =>
        run.Machine == Environment.MachineName && (run.Process == Environment.ProcessId || !IsRunning(run));

    private static bool IsRunning(LockHolder run)
    {
        try
        {
            using var process = Process.GetProcessById(run.Process);
            return process.ProcessName is var name && (name.Length == 0 || name == run.Program);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            return true;
        }
    }
}
