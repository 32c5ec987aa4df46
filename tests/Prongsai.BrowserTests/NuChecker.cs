using System.Text.Json;

namespace Prongsai.BrowserTests;

/// <summary>The Nu HTML checker over a folder's HTML and CSS files. It reads the files, since it refuses local servers.</summary>
internal static class NuChecker
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static void NeedTools()
    {
        Tools.NeedJava();
        Tools.NeedPackages("vnu-jar");
    }

    /// <summary>The errors, each with its file and line.</summary>
    public static IReadOnlyList<string> Check(string folder)
    {
        var jar = Tools.InPackage(Path.Combine("vnu-jar", "build", "dist", "vnu.jar"));
        var run = ChildProcess.Run(
            "java", "-jar", jar, "--errors-only", "--skip-non-html", "--also-check-css", "--stdout", "--format", "json", folder);
        if (run.ExitCode is not (0 or 1) || !run.Out.Contains('{', StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"the Nu checker broke off (exit code {run.ExitCode}):\n{run.Out}\n{run.Error}");
        }

        var report = JsonSerializer.Deserialize<Report>(run.Out, Options);
        return [.. (report?.Messages ?? []).Select(m => $"{m.Url.Replace($"file:{folder}/", "", StringComparison.Ordinal)}:{m.LastLine}: {m.Message}")];
    }

    private sealed record Report(IReadOnlyList<Entry> Messages);

    private sealed record Entry(string Url, int LastLine, string Message);
}
