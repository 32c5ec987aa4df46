using Prongsai.Core.Records;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>Writes a table as CSV.</summary>
public static class CsvWriter
{
    public static byte[] Write(DataTable table) => CsvFormat.Write([table.Columns.Select(c => (object?)c.Name), .. table.Rows.Select(r => (IEnumerable<object?>)r)]);
}
