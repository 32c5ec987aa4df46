using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Reporting;

/// <summary>Links as test cases for build servers: one that evaluators would not see fails, one not verified is skipped.</summary>
internal sealed class LinkJunitReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    private const double MillisecondsPerSecond = 1000;

    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "prongsai links");
            xml.WriteAttributeString("tests", Number(links.Length));
            xml.WriteAttributeString("failures", Number(links.Count(l => l.IsFailure)));
            xml.WriteAttributeString("skipped", Number(links.Count(l => l.Check.Verdict == LinkVerdict.Unverifiable)));
            foreach (var link in links)
            {
                Write(xml, link);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        Writer.WriteLine(text.ToString());
    }

    private void Write(XmlWriter xml, CheckedEvidence link)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", link.Check.Item.ToString());
        xml.WriteAttributeString("name", link.Check.Address.AbsoluteUri);
        var seconds = (link.Check.LastByteMilliseconds ?? 0) / MillisecondsPerSecond;
        xml.WriteAttributeString("time", seconds.ToString("0.000", CultureInfo.InvariantCulture));
        if (link.IsFailure)
        {
            WriteOutcome(xml, "failure", link);
        }
        else if (link.Check.Verdict == LinkVerdict.Unverifiable)
        {
            WriteOutcome(xml, "skipped", link);
        }

        if (!link.Findings.IsEmpty)
        {
            var lines = link.Findings.Select(f => $"{f.Reason.Id}: {Language.Show(f.Text)}");
            xml.WriteElementString("system-out", Clean(string.Join('\n', lines)));
        }

        xml.WriteEndElement();
    }

    private void WriteOutcome(XmlWriter xml, string element, CheckedEvidence link)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Clean(TextOf(link)));
        if (link.IsFailure)
        {
            xml.WriteAttributeString("type", link.Check.Decisive.Reason.Id);
        }

        xml.WriteEndElement();
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes the XML declaration say UTF-8; a plain string writer would say UTF-16.</summary>
    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
