using System.Globalization;
using System.Text;
using System.Xml;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The words of one sheet of an Excel workbook, row by row; numbers are the digits that are kept, not the form they are shown in.</summary>
internal sealed class SheetText(string sheet, IReadOnlyList<string> shared, Words words)
{
    private const int LongestCell = 100_000;

    private readonly StringBuilder _value = new();
    private readonly RowFlow _cells = new(words);
    private bool _inValue;
    private string _type = "";
    private string? _cell;
    private int _row;
    private int _column;

    public void Read(Package package, string part)
    {
        using var xml = package.Xml(part);
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Begin(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
            else if (_inValue && SafeXml.IsText(xml))
            {
                SafeXml.AppendText(xml, _value, LongestCell);
            }
        }

        _cells.End();
    }

    private void Begin(XmlReader xml)
    {
        _inValue = false;
        switch (xml.LocalName)
        {
            case "row":
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
                _column = -1;
                break;
            case "c":
                (_type, _cell) = (xml.GetAttribute("t") ?? "", Facts.TitleOf(xml.GetAttribute("r")));
                _column++;
                _value.Clear();
                break;
            case "v" or "t" or "oddHeader" or "oddFooter":
                _inValue = !xml.IsEmptyElement;
                break;
        }
    }

    private void End(string name)
    {
        _inValue = false;
        switch (name)
        {
            case "c":
                _cells.Add(
                    _cell is null ? CellName.Of(sheet, _column, _row) : CellName.In(sheet, _cell),
                    _type switch { "s" => Shared(_value.ToString()), "" or "n" => Digits(_value.ToString()), _ => _value.ToString() });
                break;
            case "row":
                _cells.End();
                break;
            case "oddHeader" or "oddFooter":
                words.Add(_value.ToString(), sheet);
                _value.Clear();
                break;
        }
    }

    private string Shared(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";

    private static string Digits(string value) =>
        value.Contains('E', StringComparison.OrdinalIgnoreCase)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.##########", CultureInfo.InvariantCulture)
            : value;
}
