using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>Links the log of corrections: ids are unique over all of it, and the pages that entries name are pages of this site.</summary>
internal static class CorrectionLinker
{
    public static CorrectionLog Link(CorrectionLog log, References references, DiagnosticBag diagnostics)
    {
        var entries = log.Corrections.Concat<LogEntry>(log.Replies);
        var kept = UniqueIds.Keep(entries, e => e.Id, e => e.Origin.At("id"), diagnostics).Select(e => e with
        {
            Items = [.. e.Items.Where(i => HasPage(i, ListEntry.In(e.Origin.At("items"), i.ToString()), references))],
            Pages = [.. e.Pages.Where(p => references.Page(p, e.Origin.At("pages")))],
        }).ToList();
        return new CorrectionLog([.. kept.OfType<Correction>()], [.. kept.OfType<Reply>()]);
    }

    private static bool HasPage(OitItemReference item, SourceSpan span, References references) =>
        references.Framework(item.Year, span) is { } framework && references.Item(framework, item.Code, span) && references.ItemPage(item, span);
}
