using System.Globalization;
using System.Text;
using System.Xml;
using Prongsai.Core.Text;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Xml;

namespace Prongsai.Documents.Packages;

/// <summary>The title and the day that a package says of itself.</summary>
internal static class PackageProperties
{
    private const int Longest = 1_000;

    public static Facts OfOffice(Package package) => In(package, "docProps/core.xml", "created");

    public static Facts OfOpenDocument(Package package) => In(package, "meta.xml", "creation-date");

    private static Facts In(Package package, string part, string dayElement)
    {
        if (!package.Has(part))
        {
            return Facts.None;
        }

        var (title, day, text) = ("", "", new StringBuilder());
        using var xml = package.Xml(part);
        while (SafeXml.Next(xml))
        {
            if (SafeXml.IsText(xml))
            {
                SafeXml.AppendText(xml, text, Longest);
                continue;
            }

            if (xml.NodeType == XmlNodeType.EndElement)
            {
                title = xml.LocalName == "title" ? text.ToString() : title;
                day = xml.LocalName == dayElement ? text.ToString() : day;
            }

            text.Clear();
        }

        return new Facts { Title = Facts.TitleOf(title), Date = DayOf(day) };
    }

    private static DateOnly? DayOf(string text) =>
        DateTimeOffset.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && moment.Year > 1 && moment.Year < DateOnly.MaxValue.Year
            ? ThaiTime.DayOf(moment)
            : null;
}
