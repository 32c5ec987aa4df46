using System.Globalization;
using System.Text;
using System.Xml;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The words of an OpenDocument workbook, row by row.</summary>
internal sealed class OpenSheetText(Words words)
{
    private const int LongestCell = 100_000;

    private readonly StringBuilder _cell = new();
    private readonly RowFlow _cells = new(words);
    private string _sheet = "";
    private string _value = "";
    private int _row = 1;
    private int _rowRepeats;
    private int _column;
    private int _columnRepeats;

    public static Facts Read(Package package, Words words)
    {
        OpenDocumentText.MustBeOpen(package);
        var text = new OpenSheetText(words);
        using var xml = package.Xml("content.xml");
        while (SafeXml.Next(xml))
        {
            text.Take(xml);
        }

        return PackageProperties.OfOpenDocument(package);
    }

    private void Take(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element)
        {
            Begin(xml);
            if (xml.IsEmptyElement)
            {
                End(xml.LocalName);
            }
        }
        else if (xml.NodeType == XmlNodeType.EndElement)
        {
            End(xml.LocalName);
        }
        else if (SafeXml.IsText(xml))
        {
            SafeXml.AppendText(xml, _cell, LongestCell);
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "table":
                (_sheet, _row) = (Facts.TitleOf(xml.GetAttribute("table:name")) ?? "", 1);
                break;
            case "table-row":
                (_column, _rowRepeats) = (0, Repeats(xml, "table:number-rows-repeated"));
                break;
            case "table-cell" or "covered-table-cell":
                _columnRepeats = Repeats(xml, "table:number-columns-repeated");
                _value = xml.GetAttribute("office:value") ?? "";
                _cell.Clear();
                break;
            case "s" or "tab" or "line-break":
                _cell.Append(' ');
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                _cell.Append(' ');
                break;
            case "table-cell" or "covered-table-cell":
                _cells.Add(CellName.Of(_sheet, _column, _row), _cell.ToString().Trim() is { Length: > 0 } shown ? shown : _value);
                _column += _columnRepeats;
                break;
            case "table-row":
                _cells.End();
                _row += _rowRepeats;
                break;
        }
    }

    private static int Repeats(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, 2_000_000) : 1;
}
