using System.Globalization;
using System.Text;

namespace Prongsai.SiteTests.Links;

/// <summary>One request to the fault server, and the connection to misbehave on.</summary>
internal sealed record FaultExchange(Stream Stream, string Method, string Host, string Below, int Hit, int TrapPort, CancellationToken Stop)
{
    public string Query { get; init; } = "";

    /// <summary>The first byte that is asked for; null for all.</summary>
    public long? RangeFrom { get; init; }

    public string? IfNoneMatch { get; init; }

    public Task HtmlAsync(string html, int status = 200) => AnswerAsync(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public Task MoveAsync(string location, int status = 302, params string[] heads) => AnswerAsync(status, "text/plain", [], [$"Location: {location}", .. heads]);

    public async Task AnswerAsync(int status, string type, byte[] body, params string[] heads)
    {
        await HeadAsync(status, [$"Content-Type: {type}", $"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}", .. heads]);
        if (Method != "HEAD")
        {
            await Stream.WriteAsync(body, Stop);
        }
    }

    public Task HeadAsync(int status, params string[] heads) => RawAsync(
        $"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} Answer\r\nConnection: close\r\n{string.Concat(heads.Select(h => h + "\r\n"))}\r\n");

    public async Task RawAsync(string text)
    {
        await Stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stop);
        await Stream.FlushAsync(Stop);
    }

    public Task HangAsync() => Task.Delay(Timeout.Infinite, Stop);
}
