namespace Prongsai.Links.Fetching;

/// <summary>Content as far as it was read: its beginning, its end and its hash. While a large one is held, others wait; disposing lets go.</summary>
internal sealed class FetchedBody(byte[] head, byte[] tail, long length, string? sha256, SemaphoreSlim? place) : IDisposable
{
    private SemaphoreSlim? _place = place;

    public static FetchedBody Empty { get; } = new([], [], 0, null, null);

    public byte[] Head { get; private set; } = head;

    /// <summary>The last bytes that were read, which may be part of the head too.</summary>
    public byte[] Tail { get; } = tail;

    public long Length { get; } = length;

    /// <summary>Null where the content was not read to its end.</summary>
    public string? Sha256 { get; } = sha256;

    public bool IsWhole => Sha256 is not null;

    /// <summary>True where every byte was in the head.</summary>
    public bool IsHeld { get; } = sha256 is not null && head.Length == length;

    public void Dispose()
    {
        Head = [];
        if (Interlocked.Exchange(ref _place, null) is { } place)
        {
            // Some tens of megabytes are free again now; by itself the runtime would rather ask the machine for more.
            GC.Collect();
            place.Release();
        }
    }
}
