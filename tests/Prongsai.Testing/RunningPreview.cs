using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Preview;

namespace Prongsai.Testing;

/// <summary>A site's preview, served in this process until it is disposed of.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PreviewServer _server;
    private readonly Task _running;

    private RunningPreview(PreviewServer server, PreviewPipeline pipeline)
    {
        _server = server;
        _running = server.RunAsync(new PreviewSource(pipeline.Folders, pipeline.BuildAsync), _stop.Token);
    }

    public Uri Address => new($"http://127.0.0.1:{_server.Port}/");

    public static RunningPreview Of(TestSite site)
    {
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, site.Root, site.Clock, TestSite.Templates);
        var themes = Directory.Exists(Path.Combine(site.Root, "themes")) ? "themes" : Repo.Themes;
        var server = PreviewServer.TryOpen(null) ?? throw new InvalidOperationException("no port is free");
        return new RunningPreview(server, new PreviewPipeline(new BuildSettings("content", themes, "output", Strict: false, Force: false), io));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // that is how a preview ends
        }

        _server.Dispose();
        _stop.Dispose();
    }
}
