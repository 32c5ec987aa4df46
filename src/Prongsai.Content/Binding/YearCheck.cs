using Prongsai.Content.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Holds a file's <c>fiscalYear</c> against the year its place names; the place counts.</summary>
internal static class YearCheck
{
    /// <summary>Whether a folder or file is named after a year of the Buddhist era; reported once for a folder, at its first file.</summary>
    public static bool IsPlace(FiscalYear year, string folder, SourceFile first, BindContext context)
    {
        var isPlace = FiscalYear.IsPlausible(year.BuddhistEra);
        if (!isPlace)
        {
            context.Diagnostics.Add(BindDiagnostics.NotAFiscalYear, first.Span(0, 0), $"{folder}/{year}", year.ToString(), Scalars.YearMeant(year.BuddhistEra));
        }

        return isPlace;
    }

    public static void Check(MapReader map, FiscalYear expected)
    {
        if (map.Value<FiscalYear>("fiscalYear", Scalars.Year) is { } year && year != expected)
        {
            map.Context.Diagnostics.Add(BindDiagnostics.YearDiffersFromFolder, map.Origin.At("fiscalYear"), year.ToString(), expected.ToString());
        }
    }
}
