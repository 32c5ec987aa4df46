using System.Diagnostics;
using Prongsai.Rendering;

namespace Prongsai.Cli.Hosting;

/// <summary>The program with the compiler for templates, where it stands beside the native one.</summary>
internal static class FullProgram
{
    private static readonly string Location =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "prongsai-full.exe" : "prongsai-full");

    public static bool IsNear => File.Exists(Location);

    /// <summary>Does the whole run again in the full program, which shares this one's terminal, and gives its exit code.</summary>
    public static int TakeOver(CompilerNeededException need, string[] arguments, AppIo io)
    {
        io.Error.WriteLine($"แม่แบบ {need.Template} ต้องคอมไพล์ prongsai-full จึงทำงานต่อ / {need.Template} has to be compiled: prongsai-full takes over");
        io.Error.Flush();
        using var program = Process.Start(new ProcessStartInfo(Location, arguments) { WorkingDirectory = io.WorkingFolder, UseShellExecute = false })
            ?? throw new InvalidOperationException($"{Location} did not start.");
        program.WaitForExit();
        return program.ExitCode;
    }
}
