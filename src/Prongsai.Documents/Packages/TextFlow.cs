using System.Text;
using System.Xml;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Packages;

/// <summary>Gathers the running text of a document into paragraphs; the paragraphs of a table's row stay together.</summary>
internal sealed class TextFlow(Words words)
{
    private const int LongestPart = 1_000_000;
    private const int PieceLength = 4096;

    private readonly StringBuilder _text = new();
    private readonly char[] _piece = new char[PieceLength];
    private int _rows;

    /// <summary>Where what comes stands.</summary>
    public string? Place { get; set; }

    /// <summary>The text of the node where the reader stands.</summary>
    public void Take(XmlReader xml)
    {
        while (xml.ReadValueChunk(_piece, 0, PieceLength) is var count and > 0)
        {
            _text.Append(_piece, 0, count);
            if (_text.Length > LongestPart)
            {
                End();
            }
        }
    }

    public void Gap(char gap) => _text.Append(gap);

    public void EndParagraph()
    {
        if (_rows == 0)
        {
            End();
        }
        else
        {
            Gap('\t');
        }
    }

    public void BeginRow() => _rows++;

    public void EndRow()
    {
        _rows--;
        EndParagraph();
    }

    /// <summary>Nothing that comes belongs to what came.</summary>
    public void End()
    {
        words.Add(_text.ToString(), Place);
        _text.Clear();
    }
}
