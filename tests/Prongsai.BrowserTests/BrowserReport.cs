using System.Collections.Immutable;
using System.Text.Json;
using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>What the visits of a whole site in Chromium found.</summary>
internal sealed record BrowserReport(int Pages, int Types, int Visits, ImmutableArray<Violation> Violations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static BrowserReport Of(string folder) => Of("run.mjs", folder);

    /// <summary>Of the pages of items only.</summary>
    public static BrowserReport OfItems(string folder) => Of("items.mjs", folder);

    /// <summary>Of the examples of components: <see cref="Pages"/> counts them.</summary>
    public static BrowserReport OfGallery(string folder) => Of("gallery.mjs", folder, "/about/", "/en/about/");

    private static BrowserReport Of(string script, params string[] arguments)
    {
        var run = ChildProcess.Run("node", [Path.Combine(Tools.Folder, "browser", script), .. arguments]);
        return run.ExitCode == 0 && JsonSerializer.Deserialize<BrowserReport>(run.Out, Options) is { } report
            ? report
            : throw new InvalidOperationException($"the visits broke off (exit code {run.ExitCode}):\n{run.Error}");
    }

    public static void NeedTools()
    {
        Tools.NeedNode();
        Tools.NeedChromium();
        Tools.NeedPackages("playwright-core", "axe-core");
    }

    public void HasNone(params string[] kinds)
    {
        var found = Violations.Where(v => kinds.Contains(v.Kind)).ToList();
        Assert.That(found, Is.Empty, Violation.Describe(found));
    }
}
