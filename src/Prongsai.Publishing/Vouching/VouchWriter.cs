using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Vouching;

/// <summary>Writes what was vouched for as bytes: a table of texts, a table of references, then each file as numbers into them.</summary>
internal sealed class VouchWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<Reference, int> _references = [];

    private VouchWriter()
    {
    }

    public static byte[] Write(IReadOnlyDictionary<VouchKey, Vouched> files)
    {
        var tables = new VouchWriter();
        var body = Bytes(writer => tables.WriteFiles(writer, files));
        var references = Bytes(tables.WriteReferences);
        return Bytes(writer =>
        {
            tables.WriteTexts(writer);
            writer.Write(references);
            writer.Write(body);
        });
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer);
        writer.Flush();
        return bytes.ToArray();
    }

    private static int NumberOf<T>(Dictionary<T, int> table, T value)
        where T : notnull
    {
        table.TryAdd(value, table.Count);
        return table[value];
    }

    private void WriteFiles(BinaryWriter writer, IReadOnlyDictionary<VouchKey, Vouched> files)
    {
        Span<byte> hash = stackalloc byte[VouchKey.Length];
        writer.Write7BitEncodedInt(files.Count);
        foreach (var (key, (references, places)) in files)
        {
            key.CopyTo(hash);
            writer.Write(hash);
            writer.Write7BitEncodedInt(references.Length);
            foreach (var reference in references)
            {
                writer.Write7BitEncodedInt(NumberOf(_references, reference));
            }

            writer.Write(!places.IsDefault);
            if (!places.IsDefault)
            {
                writer.Write7BitEncodedInt(places.Length);
                foreach (var place in places)
                {
                    writer.Write7BitEncodedInt(NumberOf(_texts, place));
                }
            }
        }
    }

    private void WriteReferences(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_references.Count);
        foreach (var (use, target) in _references.Keys.Select(r => (r.Use, r.Target)))
        {
            writer.Write((byte)use);
            writer.Write7BitEncodedInt(NumberOf(_texts, target.Path));
            writer.Write(target.NamesHost);
            writer.Write(target.Fragment is not null);
            if (target.Fragment is { } fragment)
            {
                writer.Write7BitEncodedInt(NumberOf(_texts, fragment));
            }
        }
    }

    private void WriteTexts(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_texts.Count);
        foreach (var text in _texts.Keys)
        {
            writer.Write(text);
        }
    }
}
