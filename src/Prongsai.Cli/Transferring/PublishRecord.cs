using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Files;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Transferring;

/// <summary>
/// What publishing leaves behind: one line a run that ended well, in the file <c>.prongsai-published</c> beside the content. No password and
/// no key stands in it.
/// </summary>
internal sealed class PublishRecord(string path)
{
    public const string FileName = ".prongsai-published";

    public void Add(PublishEntry entry)
    {
        using var file = OrdinaryFile.OpenOrBegin(path, FileShare.Read);
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(Line(entry) + "\n"));
    }

    /// <summary>The last run that ended well; null where there was none, or nothing that can be read.</summary>
    public PublishEntry? Last()
    {
        try
        {
            return File.Exists(path) ? OrdinaryFile.ReadLines(path).Select(TryRead).LastOrDefault(e => e is not null) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Line(PublishEntry entry)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteString("time", entry.Time.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
            json.WriteString("to", entry.To);
            json.WriteString("manifest", entry.Manifest);
            json.WriteNumber("written", entry.Written);
            json.WriteNumber("deleted", entry.Deleted);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static PublishEntry? TryRead(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new PublishEntry(
                root.GetProperty("time").GetDateTimeOffset(),
                root.GetProperty("to").GetString() ?? "",
                root.GetProperty("manifest").GetString() ?? "",
                root.GetProperty("written").GetInt32(),
                root.GetProperty("deleted").GetInt32());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}

/// <summary>One run of publishing: when, where to, the hash of the manifest that stands there now, and how many files it wrote and deleted.</summary>
internal sealed record PublishEntry(DateTimeOffset Time, string To, string Manifest, int Written, int Deleted)
{
    public static string HashOf(ReadOnlySpan<byte> manifest) => Convert.ToHexStringLower(SHA256.HashData(manifest));
}
