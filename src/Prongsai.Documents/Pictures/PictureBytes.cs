using System.Buffers.Binary;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Pictures;

/// <summary>The bytes of a picture, read one after the other. Where they end too early, the picture is cut off.</summary>
internal sealed class PictureBytes(Stream file)
{
    private readonly long _length = file.Length;

    public byte Next() => file.ReadByte() is var value and >= 0 ? (byte)value : throw CutOff();

    public int NextShort() => (Next() << 8) | Next();

    public int NextLittleShort() => Next() | (Next() << 8);

    public uint NextNumber() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint NextLittleNumber() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    public byte[] Take(int count)
    {
        var bytes = new byte[count];
        return file.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : throw CutOff();
    }

    public void Skip(long count)
    {
        if (count > _length - file.Position)
        {
            throw CutOff();
        }

        file.Seek(count, SeekOrigin.Current);
    }

    /// <summary>Looks into a stretch for what cameras wrote, and goes behind it.</summary>
    public void LookInto(long count)
    {
        var looked = (int)Math.Min(count, CameraNotes.Longest);
        CameraNotes.Check(Take(looked));
        Skip(count - looked);
    }

    /// <summary>Nothing stands behind a picture but, at most, zeros: what was cropped away may still be there.</summary>
    public void MustEnd(string kind)
    {
        while (file.ReadByte() is var value and >= 0)
        {
            if (value != 0)
            {
                throw new RefusedException(KindDiagnostics.TwoInOne, kind, "?");
            }
        }
    }

    private static RefusedException CutOff() => new(DocumentDiagnostics.CutOff);
}
