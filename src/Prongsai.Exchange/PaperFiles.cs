using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Docx;
using Prongsai.Exchange.Html;
using Prongsai.Exchange.Layout;
using Prongsai.Exchange.Xlsx;

namespace Prongsai.Exchange;

/// <summary>
/// The exchange stage for an official paper: a document to edit and a page to print, with the same words. The same paper gives the same bytes
/// on any machine.
/// </summary>
public static class PaperFiles
{
    public static ImmutableArray<SheetFile> Of(AssignmentOrder order)
    {
        var text = new OrderText(order);
        return Of($"order-{order.Year}", text.FileTitle, OrderLayout.Of(order, text), order.Culture);
    }

    public static ImmutableArray<SheetFile> Of(FollowUpReport report)
    {
        var text = new FollowUpText(report);
        return Of($"followup-{report.Year}", text.FileTitle, FollowUpLayout.Of(report, text), report.Culture);
    }

    /// <summary>With a workbook besides.</summary>
    public static ImmutableArray<SheetFile> Of(AppealBrief brief)
    {
        var text = new AppealText(brief);
        return
        [
            new($"appeal-{brief.Year}.xlsx", WorkbookWriter.Write(AppealColumns.Of(brief, text))),
            .. Of($"appeal-{brief.Year}", text.FileTitle, AppealLayout.Of(brief, text), Culture.Thai),
        ];
    }

    private static ImmutableArray<SheetFile> Of(string stem, string title, ImmutableArray<PaperBlock> blocks, Culture culture)
    {
        var name = culture == Culture.Thai ? stem : $"{stem}.{culture}";
        return [new($"{name}.docx", PaperDocx.Write(blocks, culture)), new($"{name}.html", PaperHtml.Write(title, blocks, culture))];
    }
}
