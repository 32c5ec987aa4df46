using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Vouching;

/// <summary>Reads what <see cref="VouchWriter"/> wrote, and nothing else.</summary>
internal static class VouchReader
{
    public static Dictionary<VouchKey, Vouched> Read(byte[] bytes, int start, ReferencePool pool)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
        var texts = Many(reader, reader.ReadString);
        var references = Many(reader, () => ReadReference(reader, texts, pool));
        var count = reader.Read7BitEncodedInt();
        var files = new Dictionary<VouchKey, Vouched>(count);
        Span<byte> hash = stackalloc byte[VouchKey.Length];
        for (var i = 0; i < count; i++)
        {
            reader.BaseStream.ReadExactly(hash);
            var leads = Chosen(reader, references);
            files.Add(VouchKey.Of(hash), new Vouched(leads, reader.ReadBoolean() ? Chosen(reader, texts) : default));
        }

        return files;
    }

    private static Reference ReadReference(BinaryReader reader, string[] texts, ReferencePool pool)
    {
        var use = (ReferenceUse)reader.ReadByte();
        var path = texts[reader.Read7BitEncodedInt()];
        var namesHost = reader.ReadBoolean();
        var fragment = reader.ReadBoolean() ? texts[reader.Read7BitEncodedInt()] : null;
        return pool.Bare(use, new Address(AddressKind.Internal, path, fragment) { NamesHost = namesHost });
    }

    private static ImmutableArray<T> Chosen<T>(BinaryReader reader, T[] table) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Many(reader, () => table[reader.Read7BitEncodedInt()]));

    private static T[] Many<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
