using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Prongsai.Preview.Http;

/// <summary>What is answered. Its bytes are there until it is disposed.</summary>
internal sealed record HttpResponse(HttpStatus Status, string ContentType, ImmutableArray<ReadOnlyMemory<byte>> Body) : IDisposable
{
    public ImmutableArray<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>What comes after the body for as long as the browser listens; null where the body is all.</summary>
    public IAsyncEnumerable<byte[]>? Rest { get; init; }

    /// <summary>What the bytes lie in; given back when they have been sent.</summary>
    public IDisposable? Held { get; init; }

    public static HttpResponse Text(HttpStatus status, string text) =>
        new(status, "text/plain; charset=utf-8", [Encoding.UTF8.GetBytes(text + "\n")]);

    /// <summary>The head as it is sent. No page of another site may read or show what is answered here.</summary>
    public byte[] Head(bool keepsAlive)
    {
        var head = new StringBuilder($"HTTP/1.1 {((int)Status).ToString(CultureInfo.InvariantCulture)} {Status}\r\n");
        var length = Body.Sum(part => (long)part.Length).ToString(CultureInfo.InvariantCulture);
        IEnumerable<(string Name, string Value)> fields =
        [
            ("Content-Type", ContentType),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
            .. Rest is null ? [("Content-Length", length)] : Array.Empty<(string, string)>(),
            ("Connection", keepsAlive ? "keep-alive" : "close"),
            .. Fields,
        ];
        foreach (var (name, value) in fields)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
    }

    public void Dispose() => Held?.Dispose();
}

/// <summary>The answers that there are, by their numbers.</summary>
internal enum HttpStatus
{
    Ok = 200,
    Found = 302,
    BadRequest = 400,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    HeadTooLarge = 431,
    ServiceUnavailable = 503,
}
