using Prongsai.Content.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Holds a file's <c>fiscalYear</c> against the year its place names; the place counts.</summary>
internal static class YearCheck
{
    public static void Check(MapReader map, FiscalYear expected)
    {
        if (map.Value<FiscalYear>("fiscalYear", Scalars.Year) is { } year && year != expected)
        {
            map.Context.Diagnostics.Add(BindDiagnostics.YearDiffersFromFolder, map.Origin.At("fiscalYear"), year.ToString(), expected.ToString());
        }
    }
}
