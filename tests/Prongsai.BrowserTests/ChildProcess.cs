using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>Runs a program to its end and keeps what it writes. A program that hangs is ended.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static RunResult Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Tools.Folder,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience.TotalMinutes} minutes");
        }

        return new RunResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Whether a program is there and starts.</summary>
    public static bool Starts(string program, string argument)
    {
        try
        {
            return Run(program, argument).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
