using Prongsai.Core.Localization;
using Prongsai.Site.Tables;
using Prongsai.UnitTests.Rendering;

namespace Prongsai.UnitTests.Site;

/// <summary>A table of one row, a column a value, called c0, c1 and so on.</summary>
internal static class SampleTable
{
    private static readonly BilingualText Meaning = new("ความหมาย", "meaning");

    public static DataTable Of(params object?[] values)
    {
        var columns = new Columns<object?[]>(ScratchPlan.Make().Model.Settings);
        foreach (var (i, value) in values.Index())
        {
            _ = value switch
            {
                decimal => columns.Number($"c{i}", Meaning, row => (decimal?)row[i], Meaning),
                int => columns.Integer($"c{i}", Meaning, row => (int?)row[i]),
                bool => columns.Truth($"c{i}", Meaning, row => (bool?)row[i]),
                _ => columns.Text($"c{i}", Meaning, row => (string?)row[i]),
            };
        }

        return DataTable.Of("t", Meaning, "t", null, columns, [values]);
    }
}
