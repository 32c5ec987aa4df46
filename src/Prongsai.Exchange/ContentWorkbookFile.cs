using Prongsai.Core.Sheets;
using Prongsai.Exchange.Xlsx;

namespace Prongsai.Exchange;

/// <summary>A content as a workbook to fill in. The same content gives the same bytes on any machine.</summary>
public static class ContentWorkbookFile
{
    /// <param name="workbook">What stands in it.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="title">Whose it is, above how to fill it in.</param>
    public static SheetFile Of(ContentWorkbook workbook, string name, string title) => new(name, ContentWorkbookWriter.Write(workbook, title));
}
