using System.IO.Compression;
using System.Text;
using System.Xml;
using Prongsai.Links.Fetching;

namespace Prongsai.Links.Reading;

/// <summary>Reads an office document: whether it is complete, opens without a password, and what its first part says.</summary>
internal static class OfficeReader
{
    private const int LongestText = 50_000;
    private const int MostParts = 4;
    private const long MostBytes = 20 * 1024 * 1024;

    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static (DocumentState State, string Text) Read(FetchedBody body, string type, CancellationToken stop)
    {
        if (!body.IsHeld)
        {
            return (DocumentState.Unknown, "");
        }

        if (type == MediaTypes.Ole)
        {
            return (body.Head.AsSpan().IndexOf(EncryptedStream) >= 0 ? DocumentState.Encrypted : DocumentState.Unknown, "");
        }

        try
        {
            using var package = new ZipArchive(new MemoryStream(body.Head, writable: false), ZipArchiveMode.Read);
            var text = new StringBuilder();
            foreach (var part in package.Entries.Where(e => IsText(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal).Take(MostParts))
            {
                AddText(part, text, stop);
            }

            return (DocumentState.Sound, ShownText.Collapse(text.ToString(), LongestText));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or NotSupportedException)
        {
            return (DocumentState.Damaged, "");
        }
    }

    private static bool IsText(string part) => part is "word/document.xml" or "xl/sharedStrings.xml" or "ppt/slides/slide1.xml" or "content.xml";

    private static void AddText(ZipArchiveEntry part, StringBuilder text, CancellationToken stop)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, settings);
        while (text.Length < LongestText && xml.Read())
        {
            stop.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Text)
            {
                text.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "si" or "tab" or "br")
            {
                text.Append(' ');
            }
        }
    }
}
