using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>The real site of this repository, built once for all checks.</summary>
[SetUpFixture]
public sealed class RealSite
{
    /// <summary>Checks of the real links as they might have gone, so that every way of showing one is looked at.</summary>
    private const string Record = """
        {"time":"2022-04-01T03:00:00Z","item":"2565/O1","url":"https://lopburicity.go.th/organizational-structure","findings":[{"reason":"opened"}]}
        {"time":"2022-04-08T03:00:00Z","item":"2565/O1","url":"https://lopburicity.go.th/organizational-structure","findings":[{"reason":"soft-not-found","values":["ไม่พบหน้านี้"]}]}
        {"time":"2022-04-08T03:00:00Z","item":"2565/O4","url":"https://www.lopburicity.go.th/portfolio/strategic-plan/","findings":[{"reason":"redirected","values":["https://www.lopburicity.go.th/a/very/long/address/that/does/not/break/2561-2565"]},{"reason":"certificate-expires","values":["2022-05-01"]}]}
        {"time":"2022-04-08T03:00:00Z","item":"2565/O5","url":"https://lopburicity.go.th/basic-data","findings":[{"reason":"bad-status","values":["404"]}]}

        """;

    private static TestSite? _site;

    /// <summary>Surveys that are open whenever the tests run.</summary>
    private const string Surveys = """
        fiscalYear: 2566
        surveys:
          - instrument: IIT
            url: https://example.go.th/iit
            from: 2000-01-01
            to: 2099-12-31
            target: 400
          - instrument: EIT
            url: https://example.go.th/eit
            from: 2000-01-01
            to: 2099-12-31

        """;

    private static RunResult? _run;

    /// <summary>The folder of the built site; a test that asks for it fails if the site does not build.</summary>
    public static string Output
    {
        get
        {
            Assert.That(_run?.ExitCode, Is.Zero, $"the real site does not build:\n{_run?.Out}\n{_run?.Error}");
            return _site?.Output ?? "";
        }
    }

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Real()
            .Write(".links/content/2565.jsonl", Record)
            .Replace("content/site.yaml", "theme: default", "theme: default\npublicReadiness: true")
            .Write("content/years/2566/surveys.yaml", Surveys);
        _run = _site.Run("build");
    }

    [OneTimeTearDown]
    public void Remove() => _site?.Dispose();
}
