using System.Globalization;

namespace Prongsai.Documents.Tables;

/// <summary>How the cells of a workbook show numbers, by the style that a cell names.</summary>
internal sealed class NumberFormats(List<NumberFormat> styles)
{
    public NumberFormat Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Count ? styles[number] : NumberFormat.General;

    public static NumberFormats Read(PackageParts parts, string? path)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        var styles = new List<NumberFormat>();
        var isCell = false;
        using var xml = path is null ? null : parts.Open(path);
        while (xml?.Read() == true)
        {
            isCell = xml.LocalName == "cellXfs" ? xml.NodeType == System.Xml.XmlNodeType.Element : isCell;
            if (xml.IsElement("numFmt"))
            {
                own[xml.GetAttribute("numFmtId") ?? ""] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (isCell && xml.IsElement("xf"))
            {
                var id = xml.GetAttribute("numFmtId") ?? "";
                styles.Add(own.TryGetValue(id, out var code) ? NumberFormat.Parse(code) : NumberFormat.BuiltIn(id));
            }
        }

        return new NumberFormats(styles);
    }
}
