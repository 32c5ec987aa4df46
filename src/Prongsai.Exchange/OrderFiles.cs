using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Docx;
using Prongsai.Exchange.Html;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange;

/// <summary>The exchange stage for an order: a document to edit and a page to print, with the same words. The same order gives the same bytes on any machine.</summary>
public static class OrderFiles
{
    public static ImmutableArray<SheetFile> Of(AssignmentOrder order)
    {
        var name = order.Culture == Culture.Thai ? $"order-{order.Year}" : $"order-{order.Year}.{order.Culture}";
        var text = new OrderText(order);
        var blocks = OrderLayout.Of(order, text);
        return [new($"{name}.docx", OrderDocx.Write(blocks, order.Culture)), new($"{name}.html", OrderHtml.Write(text.FileTitle, blocks, order.Culture))];
    }
}
