using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Caching;

/// <summary>
/// Results as bytes: a table of texts, a table of references, then each file as numbers into them, in the order of their keys; so
/// the same results are the same bytes. Reads only what it wrote.
/// </summary>
internal static class CacheFormat
{
    public static byte[] Write(IReadOnlyDictionary<CacheKey, CachedDocument> files)
    {
        var (texts, references) = (new Table<string>(), new Table<Reference>());
        var last = Bytes(writer => WriteFiles(writer, files, references, texts));
        var second = Bytes(writer => WriteReferences(writer, references, texts));
        return Bytes(writer =>
        {
            WriteTexts(writer, texts);
            writer.Write(second);
            writer.Write(last);
        });
    }

    public static Dictionary<CacheKey, CachedDocument> Read(byte[] bytes, int start)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, start, bytes.Length - start));
        var texts = Many(reader, reader.ReadString);
        var references = Many(reader, () => ReadReference(reader, texts));
        var count = reader.Read7BitEncodedInt();
        var files = new Dictionary<CacheKey, CachedDocument>(count);
        Span<byte> hash = stackalloc byte[CacheKey.Length];
        for (var i = 0; i < count; i++)
        {
            reader.BaseStream.ReadExactly(hash);
            var chosen = Chosen(reader, references);
            files.Add(CacheKey.Of(hash), new CachedDocument(chosen, reader.ReadBoolean() ? Chosen(reader, texts) : default));
        }

        return files;
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer);
        writer.Flush();
        return bytes.ToArray();
    }

    private static void WriteFiles(
        BinaryWriter writer, IReadOnlyDictionary<CacheKey, CachedDocument> files, Table<Reference> references, Table<string> texts)
    {
        Span<byte> hash = stackalloc byte[CacheKey.Length];
        writer.Write7BitEncodedInt(files.Count);
        foreach (var (key, document) in files.OrderBy(f => f.Key.First).ThenBy(f => f.Key.Second))
        {
            key.CopyTo(hash);
            writer.Write(hash);
            WriteNumbers(writer, document.References, references);
            writer.Write(!document.Anchors.IsDefault);
            if (!document.Anchors.IsDefault)
            {
                WriteNumbers(writer, document.Anchors, texts);
            }
        }
    }

    private static void WriteNumbers<T>(BinaryWriter writer, ImmutableArray<T> items, Table<T> table)
        where T : notnull
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
        {
            writer.Write7BitEncodedInt(table.NumberOf(item));
        }
    }

    private static void WriteReferences(BinaryWriter writer, Table<Reference> references, Table<string> texts)
    {
        writer.Write7BitEncodedInt(references.Items.Count);
        foreach (var (use, target) in references.Items.Select(r => (r.Use, r.Target)))
        {
            writer.Write((byte)use);
            writer.Write((byte)target.Kind);
            writer.Write7BitEncodedInt(texts.NumberOf(target.Path));
            writer.Write(target.NamesHost);
            writer.Write(target.Fragment is not null);
            if (target.Fragment is { } fragment)
            {
                writer.Write7BitEncodedInt(texts.NumberOf(fragment));
            }
        }
    }

    private static void WriteTexts(BinaryWriter writer, Table<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Items.Count);
        foreach (var text in texts.Items)
        {
            writer.Write(text);
        }
    }

    private static Reference ReadReference(BinaryReader reader, string[] texts)
    {
        var use = (ReferenceUse)reader.ReadByte();
        var kind = (AddressKind)reader.ReadByte();
        var path = texts[reader.Read7BitEncodedInt()];
        var namesHost = reader.ReadBoolean();
        var fragment = reader.ReadBoolean() ? texts[reader.Read7BitEncodedInt()] : null;
        return Reference.WithoutPosition(use, new Address(kind, path, fragment) { NamesHost = namesHost });
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

    /// <summary>Numbers its items in the order in which they are first asked for.</summary>
    private sealed class Table<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public IReadOnlyCollection<T> Items => _numbers.Keys;

        public int NumberOf(T item)
        {
            _numbers.TryAdd(item, _numbers.Count);
            return _numbers[item];
        }
    }
}
