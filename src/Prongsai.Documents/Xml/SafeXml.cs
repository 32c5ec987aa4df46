using System.Text;
using System.Xml;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Xml;

/// <summary>
/// Reads XML that nobody vouches for, piece by piece: UTF-8 only, no DTD, nothing fetched, bounded in bytes, time, depth, names and the length
/// of a tag. What is not well-formed ends with <see cref="XmlException"/> or <see cref="DecoderFallbackException"/>.
/// </summary>
internal static class SafeXml
{
    private const int DeepestElement = 200;
    private const int PieceLength = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static XmlReader Open(Stream stream, Allowance allowance) => XmlReader.Create(
        new StreamReader(new GuardedStream(stream, allowance), Utf8, detectEncodingFromByteOrderMarks: false),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Allowance.MostBytes,
            IgnoreComments = true,
            NameTable = new BoundedNames(),
            CloseInput = true,
        });

    /// <summary>Goes to the next node; false at the end.</summary>
    public static bool Next(XmlReader xml)
    {
        if (!xml.Read())
        {
            return false;
        }

        return xml.Depth <= DeepestElement ? true : throw new RefusedException(DocumentDiagnostics.TooMuchInside);
    }

    public static bool IsText(XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Adds the text of the node where the reader stands, up to a length of the whole.</summary>
    public static void AppendText(XmlReader xml, StringBuilder text, int longest)
    {
        var piece = new char[PieceLength];
        while (xml.ReadValueChunk(piece, 0, PieceLength) is var count and > 0)
        {
            text.Append(piece, 0, Math.Max(0, Math.Min(count, longest - text.Length)));
        }
    }
}
