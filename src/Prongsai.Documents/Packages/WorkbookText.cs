using System.Xml;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The words of an Excel workbook: its sheets row by row, hidden ones too, then comments and drawings.</summary>
internal static class WorkbookText
{
    private const string Root = "xl/";
    private const int MostSheets = 2_000;

    public static Facts Read(Package package, string mainPart, Words words)
    {
        var shared = SharedTexts.Read(package);
        var sheets = SheetsOf(package, mainPart);
        foreach (var (part, name) in sheets)
        {
            new SheetText(name, shared, words).Read(package, part);
        }

        foreach (var part in package.Names.Where(n => IsOther(n) && !sheets.Exists(s => s.Part == n)))
        {
            OfficeText.ReadPart(package, part, words);
        }

        return PackageProperties.OfOffice(package);
    }

    private static bool IsOther(string name) =>
        name.StartsWith(Root, StringComparison.Ordinal)
        && name.EndsWith(".xml", StringComparison.Ordinal)
        && (name.Contains("omment", StringComparison.Ordinal) || name.Contains("drawing", StringComparison.Ordinal) || name.Contains("chart", StringComparison.Ordinal));

    /// <summary>The parts that are sheets with the names people know them by; a part that the workbook does not name has its own.</summary>
    private static List<(string Part, string Name)> SheetsOf(Package package, string mainPart)
    {
        var targets = Targets(package, mainPart);
        var sheets = new List<(string Part, string Name)>();
        using var xml = package.Xml(mainPart);
        while (SafeXml.Next(xml) && sheets.Count < MostSheets)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") is { } id
                && targets.TryGetValue(id, out var part) && package.Has(part) && !sheets.Exists(s => s.Part == part))
            {
                sheets.Add((part, Facts.TitleOf(xml.GetAttribute("name")) ?? part));
            }
        }

        var unnamed = package.Names.Where(n => n.StartsWith(Root + "worksheets/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal));
        sheets.AddRange(unnamed.Where(n => !sheets.Exists(s => s.Part == n)).Take(MostSheets - sheets.Count).ToList().Select(n => (n, Path.GetFileNameWithoutExtension(n))));
        return sheets;
    }

    private static Dictionary<string, string> Targets(Package package, string mainPart)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{mainPart[folder.Length..]}.rels";
        if (!package.Has(relations))
        {
            return targets;
        }

        using var xml = package.Xml(relations);
        while (SafeXml.Next(xml))
        {
            if (targets.Count < MostSheets && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : folder + target;
            }
        }

        return targets;
    }
}
