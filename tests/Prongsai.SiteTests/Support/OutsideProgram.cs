using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>A program of others that a test starts. Where it is missing the test is skipped; on a CI machine it fails.</summary>
internal static class OutsideProgram
{
    private const int MostMilliseconds = 120_000;

    public static void Need(string program, string question, string missing)
    {
        if (Start(program, question) is null)
        {
            Assert.That(Environment.GetEnvironmentVariable("CI"), Is.Not.EqualTo("true"), missing);
            Assert.Ignore(missing);
        }
    }

    /// <summary>Null where there is no such program.</summary>
    public static RunResult? Start(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            if (process is null)
            {
                return null;
            }

            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(MostMilliseconds))
            {
                process.Kill(entireProcessTree: true);
            }

            return new RunResult(process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
