using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Prongsai.Core.Packaging;

/// <summary>
/// A zip archive whose bytes depend only on its entries: uncompressed, since compressors differ between machines, in the order given,
/// with the earliest date of the format and nothing about the system.
/// </summary>
public static class StoredZip
{
    private const uint LocalSignature = 0x04034B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort FirstDay = 0x0021;

    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> entries)
    {
        using var zip = new MemoryStream();
        Write(zip, entries.Select(e => (e.Name, (Func<Stream>)(() => new MemoryStream(e.Content)))));
        return zip.ToArray();
    }

    /// <param name="zip">Where to; its place is asked for.</param>
    /// <param name="entries">Names and contents. Each content is opened twice, so that none is ever held whole.</param>
    /// <exception cref="IOException">More or larger entries than the format can count.</exception>
    public static void Write(Stream zip, IEnumerable<(string Name, Func<Stream> Open)> entries)
    {
        using var central = new MemoryStream();
        var count = 0;
        foreach (var (name, open) in entries)
        {
            var start = Counted(zip.Position);
            var path = Encoding.UTF8.GetBytes(name);
            var common = CommonFields(path, open);
            Write(zip, LocalSignature);
            zip.Write([.. common, .. path]);
            using (var content = open())
            {
                content.CopyTo(zip);
            }

            Write(central, CentralSignature);
            Write(central, Version, wide: false);
            central.Write([.. common, .. new byte[10]]);
            Write(central, start);
            central.Write(path);
            count++;
        }

        End(zip, central, count);
    }

    private static void End(Stream zip, MemoryStream central, int count)
    {
        var (from, size) = (Counted(zip.Position), Counted(central.Length));
        central.WriteTo(zip);
        Write(zip, EndSignature);
        Write(zip, 0);
        var entries = count <= ushort.MaxValue ? (uint)count : throw new IOException("A zip holds at most 65535 files.");
        Write(zip, entries, wide: false);
        Write(zip, entries, wide: false);
        Write(zip, size);
        Write(zip, from);
        Write(zip, 0, wide: false);
    }

    private static uint Counted(long bytes) => bytes <= uint.MaxValue ? (uint)bytes : throw new IOException("A zip holds at most 4 GiB.");

    /// <summary>The fields that an entry's two headers share: from the version needed to the length of the extra field.</summary>
    private static byte[] CommonFields(byte[] path, Func<Stream> open)
    {
        using var content = open();
        var (checksum, length) = Checksum(content);
        using var common = new MemoryStream();
        Write(common, Version, wide: false);
        Write(common, Utf8Names, wide: false);
        Write(common, 0, wide: false);
        Write(common, 0, wide: false);
        Write(common, FirstDay, wide: false);
        Write(common, checksum);
        Write(common, Counted(length));
        Write(common, Counted(length));
        Write(common, (uint)path.Length, wide: false);
        Write(common, 0, wide: false);
        return common.ToArray();
    }

    private static (uint Checksum, long Length) Checksum(Stream content)
    {
        var (crc, length) = (0u, 0L);
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
        {
            crc = Crc32.Of(buffer.AsSpan(0, count), crc);
            length += count;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return (crc, length);
    }

    private static void Write(Stream stream, uint value, bool wide = true)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(wide ? bytes : bytes[..2]);
    }
}
