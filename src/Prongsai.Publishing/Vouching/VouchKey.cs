using System.Buffers.Binary;

namespace Prongsai.Publishing.Vouching;

/// <summary>A hash over everything that decides what the checks find in one file by itself.</summary>
internal readonly record struct VouchKey(UInt128 First, UInt128 Second)
{
    public const int Length = 32;

    public static VouchKey Of(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));

    public void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(hash, First);
        BinaryPrimitives.WriteUInt128LittleEndian(hash[16..], Second);
    }
}
