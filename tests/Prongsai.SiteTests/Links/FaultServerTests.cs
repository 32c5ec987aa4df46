#if FAULT_SERVER
using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;

namespace Prongsai.SiteTests.Links;

/// <summary>Serves the table of cases so that other programs can be held against it; compiled and run only where FAULT_SERVER is defined.</summary>
public sealed class FaultServerTests
{
    private const int Port = 8099;
    private const int Minutes = 10;

    /// <summary>
    /// Ends when the file named by FAULT_SERVER_STOP appears, or after ten minutes. The page at the root lists all cases as links.
    /// </summary>
    [Test]
    public async Task Serve()
    {
        var end = Environment.GetEnvironmentVariable("FAULT_SERVER_STOP") ?? "";
        var port = Environment.GetEnvironmentVariable("FAULT_SERVER_PORT") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Port;
        using var server = new FaultServer(FaultCases.All, port);
        await TestContext.Progress.WriteLineAsync($"http://127.0.0.1:{server.Port}/");
        var watch = Stopwatch.StartNew();
        while (!File.Exists(end) && watch.Elapsed < TimeSpan.FromMinutes(Minutes))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        await TestContext.Progress.WriteLineAsync($"connections into the private network: {server.Trapped.ToString(CultureInfo.InvariantCulture)}");
    }
}
#endif
