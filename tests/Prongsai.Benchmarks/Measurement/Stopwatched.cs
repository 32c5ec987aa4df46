using System.Diagnostics;
using System.Globalization;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>Runs a command and measures it from outside. Peak memory is what GNU time reports; without it there is none.</summary>
internal static class Stopwatched
{
    private const string GnuTime = "/usr/bin/time";

    private static readonly bool HasTime = OperatingSystem.IsLinux() && File.Exists(GnuTime);

    public static Reading Run(string command, string folder)
    {
        var report = Path.GetTempFileName();
        try
        {
            string[] shell = ["/bin/sh", "-c", command];
            string[] line = HasTime ? [GnuTime, "-f", "%M", "-o", report, .. shell] : shell;
            var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{line[0]} did not start");
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var seconds = watch.Elapsed.TotalSeconds;
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"this ended with {process.ExitCode}: {command}\n{output}{error.GetAwaiter().GetResult()}");
            }

            double? memory = HasTime ? double.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture) / 1024 : null;
            return new Reading(seconds, memory);
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>What a command writes, or null where it cannot be run.</summary>
    public static string? Ask(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            var text = process?.StandardOutput.ReadToEnd().Trim();
            process?.WaitForExit();
            return process?.ExitCode == 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
