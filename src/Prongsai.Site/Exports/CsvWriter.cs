using Prongsai.Core.Records;

namespace Prongsai.Site.Exports;

/// <summary>Writes a table as CSV.</summary>
public static class CsvWriter
{
    public static byte[] Write(DataTable table) => CsvFormat.Write([table.Columns, .. table.Rows]);
}
