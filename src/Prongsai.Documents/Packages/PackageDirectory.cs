using System.Buffers.Binary;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Packages;

/// <summary>
/// The directory at the end of a ZIP, walked record by record before anything is made of it: it is whole, of no more entries and no more
/// declared bytes than a document has, without a password, and no name stands twice.
/// </summary>
internal static class PackageDirectory
{
    private const int MostEntries = 20_000;
    private const long MostDeclared = 500_000_000;
    private const long MostUnpacked = 20_000_000;
    private const int HighestRatio = 200;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int RecordLength = 46;

    public static void Check(FileStream file)
    {
        var (count, start) = End(file);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var record = new byte[RecordLength];
        long declared = 0;
        file.Position = start;
        while (file.ReadAtLeast(record, RecordLength, throwOnEndOfStream: false) == RecordLength && record.AsSpan().StartsWith("PK\u0001\u0002"u8))
        {
            declared += BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(24));
            var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(28))];
            file.ReadExactly(name);
            file.Position += BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(30)) + BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(32));
            if ((record[8] & 1) != 0)
            {
                throw new RefusedException(DocumentDiagnostics.Locked);
            }

            if (names.Count == MostEntries || declared > MostDeclared)
            {
                throw new RefusedException(DocumentDiagnostics.TooMuchInside);
            }

            if (!names.Add(Convert.ToHexString(name)))
            {
                throw new InvalidDataException();
            }
        }

        if (declared > MostUnpacked && declared / file.Length > HighestRatio)
        {
            throw new RefusedException(DocumentDiagnostics.TooMuchInside);
        }

        if (names.Count != count)
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>How many entries the end record states, and where their records begin.</summary>
    private static (int Count, long Start) End(FileStream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (!end.StartsWith("PK\u0005\u0006"u8) || BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) != end.Length - EndLength)
            {
                continue;
            }

            var (count, start) = (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
            return count < ushort.MaxValue && start < uint.MaxValue ? (count, start) : throw new RefusedException(DocumentDiagnostics.TooMuchInside);
        }

        throw new RefusedException(DocumentDiagnostics.CutOff);
    }
}
