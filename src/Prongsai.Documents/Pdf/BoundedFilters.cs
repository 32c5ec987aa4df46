using System.IO.Compression;
using System.Runtime.InteropServices;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Prongsai.Documents.Pdf;

/// <summary>
/// The filters that unpack the streams of a PDF, which hold what they unpack as a whole. A stream is first unpacked into nothing and counted;
/// since readers pass over what fails, it is remembered here that one was too large.
/// </summary>
internal sealed class BoundedFilters(IFilterProvider inner) : IFilterProvider
{
    private const int LargestStream = 64_000_000;
    private const int LargestTogether = 400_000_000;
    private const int PieceLength = 64 * 1024;

    private readonly byte[] _piece = new byte[PieceLength];
    private long _total;

    public bool IsExceeded { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(inner.GetAllFilters());

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f, this))];

    private void Count(ReadOnlyMemory<byte> packed)
    {
        if (!MemoryMarshal.TryGetArray(packed, out var bytes) || bytes.Array is null)
        {
            return;
        }

        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(bytes.Array, bytes.Offset, bytes.Count), CompressionMode.Decompress);
            for (var length = 0; unpacked.Read(_piece) is var count and > 0;)
            {
                length += count;
                _total += count;
                if (length > LargestStream || _total > LargestTogether)
                {
                    throw Exceeded();
                }
            }
        }
        catch (InvalidDataException)
        {
            // what cannot be unpacked is the real filter's affair
        }
    }

    private RefusedException Exceeded()
    {
        IsExceeded = true;
        return new RefusedException(DocumentDiagnostics.TooMuchInside);
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters all) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                all.Count(input);
            }

            try
            {
                return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            }
            catch (OutOfMemoryException)
            {
                throw all.Exceeded();
            }
        }
    }
}
