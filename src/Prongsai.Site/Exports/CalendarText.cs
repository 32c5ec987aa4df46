using System.Text;
using Prongsai.Core.Model;

namespace Prongsai.Site.Exports;

/// <summary>
/// A calendar in the words of RFC 5545: lines that end with CRLF, none of more than 75 octets and none cut within a character. All its events
/// last whole days, so that no time zone is needed.
/// </summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _text = new();
    private readonly DateOnly _stamp;

    /// <param name="name">What calendar programs call it.</param>
    /// <param name="stamp">The day that stands for when the events were written down, so that no clock decides a byte.</param>
    public CalendarText(string name, DateOnly stamp)
    {
        _stamp = stamp;
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Prongsai//Calendar//TH");
        Line("CALSCALE", "GREGORIAN");
        Line("X-WR-CALNAME", Escaped(name));
    }

    public void Add(CalendarEvent entry)
    {
        Line("BEGIN", "VEVENT");
        Line("UID", entry.Id);
        Line("DTSTAMP", $"{Day(_stamp)}T000000Z");
        Line("DTSTART;VALUE=DATE", Day(entry.Days.From));
        if (entry.Days.To > entry.Days.From && entry.Days.To < DateOnly.MaxValue)
        {
            // the first day that is no longer part of it
            Line("DTEND;VALUE=DATE", Day(entry.Days.To.AddDays(1)));
        }

        Line("SUMMARY", Escaped(entry.Summary));
        if (entry.Description.Length > 0)
        {
            Line("DESCRIPTION", Escaped(entry.Description));
        }

        Line("URL", entry.Page.AbsoluteUri);
        Line("TRANSP", "TRANSPARENT");
        Line("END", "VEVENT");
    }

    public byte[] End()
    {
        Line("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(_text.ToString());
    }

    /// <summary>A text as the value of a property: what has a meaning there escaped, no control characters.</summary>
    internal static string Escaped(string text)
    {
        var value = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            value.Append(rune.Value switch
            {
                '\n' => "\\n",
                '\\' or ';' or ',' => $"\\{rune}",
                < ' ' or 0x7F => "",
                _ => rune.ToString(),
            });
        }

        return value.ToString();
    }

    private void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append(LineEnd);
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Something that lasts whole days, both inclusive. Its id stays when its words change, so that programs know it again.</summary>
internal sealed record CalendarEvent(string Id, DayRange Days, string Summary, string Description, Uri Page);
