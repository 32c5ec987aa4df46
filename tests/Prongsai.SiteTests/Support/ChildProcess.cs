using System.Diagnostics;
using System.Text;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>The real program in a process of its own, as an officer starts it.</summary>
internal static class ChildProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "prongsai-full.dll");

    public static RunResult Run(string workingFolder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunProgram(Program, workingFolder, environment, arguments);

    /// <summary>Runs a copy of the program that stands elsewhere.</summary>
    public static RunResult RunProgram(string program, string workingFolder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunCommand("dotnet", workingFolder, environment, [program, .. arguments]);

    /// <summary>The program as any other command starts it.</summary>
    public static RunResult RunBy(string command, IEnumerable<string> commandArguments, string workingFolder, params string[] arguments) =>
        RunCommand(command, workingFolder, new Dictionary<string, string>(), [.. commandArguments, "dotnet", Program, .. arguments]);

    /// <summary>Starts the program without waiting for it; what it writes goes nowhere.</summary>
    public static Process Start(string workingFolder, params string[] arguments)
    {
        var process = StartWatched(workingFolder, arguments);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Starts the program without waiting for it; what it writes is the caller's to read.</summary>
    public static Process StartWatched(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("the program did not start");
    }

    public static RunResult RunCommand(string command, string workingFolder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("the program did not start");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
