using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Publication;

/// <summary>Holds that the log of corrections is only ever added to: each published entry is still there by its id.</summary>
internal static class LostLogEntries
{
    public static void Report(PublishedSite published, DisclosureModel model, DiagnosticBag diagnostics)
    {
        var entries = model.Corrections.Entries.ToList();
        var lost = published.LogEntries.Except(entries.Select(e => e.Id)).ToList();
        if (lost.Count > 0)
        {
            var file = entries.FirstOrDefault()?.Origin.Span.File ?? new SourceFile($"{published.Name}/corrections/corrections.json", "");
            diagnostics.Add(PublicationDiagnostics.LogEntryLost, file.Span(0, 0), lost.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", lost));
        }
    }
}
