namespace Prongsai.Preview.Http;

/// <summary>
/// One connection: requests in turn, each answered before the next is read. What is no request, or has a body, ends it after the answer,
/// so that no byte is ever taken for something else than it was sent as.
/// </summary>
/// <param name="stream">The connection.</param>
/// <param name="answer">Gives the answer to a request.</param>
internal sealed class HttpConnection(Stream stream, Func<HttpRequest, CancellationToken, Task<HttpResponse>> answer)
{
    private const int LargestHead = 16 * 1024;

    private static readonly HttpResponse TooLarge = HttpResponse.Text(HttpStatus.HeadTooLarge, "The request is too long.");
    private static readonly HttpResponse NoRequest = HttpResponse.Text(HttpStatus.BadRequest, "This is not a request that is understood here.");

    private readonly byte[] _buffer = new byte[LargestHead];
    private int _filled;

    public async Task ServeAsync(CancellationToken stop)
    {
        while (await ReadHeadAsync(stop).ConfigureAwait(false) is { } length)
        {
            var request = length > 0 ? HttpRequest.Parse(_buffer.AsSpan(0, length)) : null;
            Consume(length);
            var keepsAlive = request is { KeepsAlive: true, HasBody: false };
            using var response = request is null ? length > 0 ? NoRequest : TooLarge : await answer(request, stop).ConfigureAwait(false);
            keepsAlive &= response.Rest is null;
            await WriteAsync(response, request?.IsHead == true, keepsAlive, stop).ConfigureAwait(false);
            if (!keepsAlive)
            {
                return;
            }
        }
    }

    /// <summary>How long the next head is; 0 where it is too long, null where the browser has gone.</summary>
    private async Task<int?> ReadHeadAsync(CancellationToken stop)
    {
        while (true)
        {
            var end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8);
            if (end >= 0 || _filled == LargestHead)
            {
                return Math.Max(end, 0);
            }

            var read = await stream.ReadAsync(_buffer.AsMemory(_filled), stop).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            _filled += read;
        }
    }

    private void Consume(int head)
    {
        var used = Math.Min(head + "\r\n\r\n".Length, _filled);
        _buffer.AsSpan(used, _filled - used).CopyTo(_buffer);
        _filled -= used;
    }

    private async Task WriteAsync(HttpResponse response, bool headOnly, bool keepsAlive, CancellationToken stop)
    {
        await stream.WriteAsync(response.Head(keepsAlive), stop).ConfigureAwait(false);
        if (headOnly)
        {
            return;
        }

        foreach (var part in response.Body)
        {
            await stream.WriteAsync(part, stop).ConfigureAwait(false);
        }

        if (response.Rest is { } rest)
        {
            await WriteRestAsync(rest, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Sends what comes until the browser goes, which is seen by its end of the connection.</summary>
    private async Task WriteRestAsync(IAsyncEnumerable<byte[]> rest, CancellationToken stop)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var leaving = stream.ReadAsync(_buffer, stop).AsTask().ContinueWith(_ => gone.Cancel(), TaskScheduler.Default);
        try
        {
            await foreach (var part in rest.WithCancellation(gone.Token).ConfigureAwait(false))
            {
                await stream.WriteAsync(part, gone.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            await leaving.ConfigureAwait(false);
        }
    }
}
