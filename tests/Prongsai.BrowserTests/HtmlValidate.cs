using System.Text.Json;

namespace Prongsai.BrowserTests;

/// <summary>html-validate over a folder's HTML files, with the rules of <c>tests/tools/.htmlvalidate.json</c>.</summary>
internal static class HtmlValidate
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static void NeedTools()
    {
        Tools.NeedNode();
        Tools.NeedPackages("html-validate");
    }

    /// <summary>The errors and warnings, each with its file, line and rule.</summary>
    public static IReadOnlyList<string> Check(string folder)
    {
        var program = Tools.InPackage(Path.Combine("html-validate", "bin", "html-validate.mjs"));
        var configuration = Path.Combine(Tools.Folder, ".htmlvalidate.json");
        // Into a file: what a program writes to a pipe is cut off when it ends at once.
        var report = Path.GetTempFileName();
        var run = ChildProcess.Run("node", program, "--config", configuration, "--formatter", $"json={report}", folder);
        var found = File.ReadAllText(report);
        File.Delete(report);
        if (run.ExitCode is not (0 or 1) || !found.Contains('[', StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"html-validate broke off (exit code {run.ExitCode}):\n{run.Out}\n{run.Error}");
        }

        var files = JsonSerializer.Deserialize<IReadOnlyList<CheckedFile>>(found, Options);
        return [.. (files ?? []).SelectMany(f => f.Messages.Select(m => $"{Path.GetRelativePath(folder, f.FilePath)}:{m.Line}: {m.RuleId}: {m.Message}"))];
    }

    private sealed record CheckedFile(string FilePath, IReadOnlyList<Entry> Messages);

    private sealed record Entry(string RuleId, string Message, int Line);
}
