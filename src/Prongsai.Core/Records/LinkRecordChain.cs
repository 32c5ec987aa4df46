using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Prongsai.Core.Records;

/// <summary>
/// The chain over a file of the record: each line holds the SHA-256 of everything before it, so that a later change of the past shows at the
/// next line. What is cut off at the end does not show, unless the last value was written down elsewhere.
/// </summary>
public sealed class LinkRecordChain : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Of all that was added, in lower-case hexadecimal.</summary>
    public string Value => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>The chain behind what a file holds.</summary>
    public static LinkRecordChain Of(Stream file)
    {
        var chain = new LinkRecordChain();
        file.Seek(0, SeekOrigin.Begin);
        var buffer = new byte[BufferSize];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            chain.Add(buffer.AsSpan(0, count));
        }

        return chain;
    }

    /// <summary>Holds a file against its own chain.</summary>
    public static ChainState Examine(ReadOnlySpan<byte> file)
    {
        using var chain = new LinkRecordChain();
        var state = new ChainState(0, 0, null, "");
        for (var line = 1; !file.IsEmpty; line++)
        {
            var end = file.IndexOf((byte)'\n');
            var part = end < 0 ? file : file[..(end + 1)];
            var told = ToldBy(part);
            state = state with
            {
                Lines = line,
                Chained = state.Chained + (told is null ? 0 : 1),
                BrokenAt = state.BrokenAt ?? (told is not null && told != chain.Value ? line : null),
            };
            chain.Add(part);
            file = file[part.Length..];
        }

        return state with { Value = chain.Value };
    }

    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    public void Dispose() => _hash.Dispose();

    private static string? ToldBy(ReadOnlySpan<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(line));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(LinkCheckFormat.Chain, out var value) ? value.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>What the chain of one file says.</summary>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Chained">How many of them hold a value; those before the first are covered by it.</param>
/// <param name="BrokenAt">The first line whose value is not that of what stands before it; null where all are.</param>
/// <param name="Value">Of the whole file: to be written down elsewhere, for whoever wants to hold the file to it later.</param>
public sealed record ChainState(int Lines, int Chained, int? BrokenAt, string Value);
