using System.Buffers.Binary;
using System.Text;

namespace Prongsai.Exchange.Packaging;

/// <summary>
/// A zip archive whose bytes depend only on its entries: uncompressed, since compressors differ between machines, in the order given,
/// with the earliest date of the format and nothing about the system.
/// </summary>
internal static class StoredZip
{
    private const uint LocalSignature = 0x04034B50;
    private const uint CentralSignature = 0x02014B50;
    private const uint EndSignature = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort FirstDay = 0x0021;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Step((uint)i))];

    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> entries)
    {
        using var zip = new MemoryStream();
        using var central = new MemoryStream();
        foreach (var (name, content) in entries)
        {
            var start = (uint)zip.Position;
            var path = Encoding.UTF8.GetBytes(name);
            var common = CommonFields(path, content);
            Write(zip, LocalSignature);
            zip.Write([.. common, .. path, .. content]);
            Write(central, CentralSignature);
            Write(central, Version, wide: false);
            central.Write([.. common, .. new byte[10]]);
            Write(central, start);
            central.Write(path);
        }

        var (from, size) = ((uint)zip.Position, (uint)central.Length);
        central.WriteTo(zip);
        Write(zip, EndSignature);
        Write(zip, 0);
        Write(zip, (uint)entries.Count, wide: false);
        Write(zip, (uint)entries.Count, wide: false);
        Write(zip, size);
        Write(zip, from);
        Write(zip, 0, wide: false);
        return zip.ToArray();
    }

    /// <summary>The fields that an entry's two headers share: from the version needed to the length of the extra field.</summary>
    private static byte[] CommonFields(byte[] path, byte[] content)
    {
        using var common = new MemoryStream();
        Write(common, Version, wide: false);
        Write(common, Utf8Names, wide: false);
        Write(common, 0, wide: false);
        Write(common, 0, wide: false);
        Write(common, FirstDay, wide: false);
        Write(common, Checksum(content));
        Write(common, (uint)content.Length);
        Write(common, (uint)content.Length);
        Write(common, (uint)path.Length, wide: false);
        Write(common, 0, wide: false);
        return common.ToArray();
    }

    private static uint Checksum(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Step(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        }

        return value;
    }

    private static void Write(Stream stream, uint value, bool wide = true)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(wide ? bytes : bytes[..2]);
    }
}
