using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>Surveys are shown on the days on which they are open, as days are counted in Thailand, wherever the reader is; without scripts all are.</summary>
public sealed class SurveyTests
{
    private const string Internal = "https://example.go.th/iit";
    private const string External = "https://example.go.th/eit";

    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["2022-02-28T23:59:00+07:00"] = [],
        ["2022-03-01T00:01:00+07:00"] = [Internal],
        ["2022-04-01T12:00:00+07:00"] = [Internal, External],
        ["2022-06-30T23:59:00+07:00"] = [External],
        ["2022-07-01T00:01:00+07:00"] = [],
        ["none"] = [Internal, External],
    };

    [Test]
    public void They_are_shown_while_they_are_open()
    {
        Tools.NeedNode();
        Tools.NeedChromium();
        Tools.NeedPackages("playwright-core");
        using var site = TestSite.Of("minimal").Write("content/years/2565/surveys.yaml", $"""
            fiscalYear: 2565
            surveys:
              - instrument: IIT
                url: {Internal}
                from: 2022-03-01
                to: 2022-05-31
              - instrument: OIT
                url: {External}
                from: 2022-04-01
                to: 2022-06-30
            """ + "\n");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var run = ChildProcess.Run("node", [Path.Combine(Tools.Folder, "browser", "surveys.mjs"), site.Output, .. Expected.Keys]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var seen = JsonSerializer.Deserialize<Dictionary<string, string[][]>>(run.Out) ?? [];
        using (Assert.EnterMultipleScope())
        {
            foreach (var (moment, links) in Expected)
            {
                Assert.That(seen[moment], Is.EqualTo(new[] { links, links }), moment);
            }
        }
    }
}
