using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>Holds what a file says first against what is known: its schema against the program, its fiscal year against its path.</summary>
internal static class FileHeader
{
    /// <summary>The version of the files' shape. A file of another version is refused rather than half understood.</summary>
    private const int CurrentSchema = 1;

    public static void CheckSchema(MapReader map)
    {
        if (map.Expected.Value("schema", Scalars.WholeNumber) is { } version && version != CurrentSchema)
        {
            map.Context.Diagnostics.Add(
                BindDiagnostics.NewerSchema,
                map.Origin.At("schema"),
                version.ToString(CultureInfo.InvariantCulture),
                CurrentSchema.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static void CheckYear(MapReader map, FiscalYear expected)
    {
        if (map.Expected.Value("fiscalYear", Dates.Year) is { } year && year != expected)
        {
            map.Context.Diagnostics.Add(
                BindDiagnostics.YearDiffersFromFolder, map.Origin.At("fiscalYear"), year.ToString(), expected.ToString());
        }
    }

    /// <summary>Whether the year in a path is one of the Buddhist era; for a folder it is reported at its first file.</summary>
    public static bool IsYear(FiscalYear year, string folder, SourceFile first, BindContext context)
    {
        var isYear = FiscalYear.IsPlausible(year.BuddhistEra);
        if (!isYear)
        {
            context.Diagnostics.Add(
                BindDiagnostics.NotAFiscalYear, first.Span(0, 0), $"{folder}/{year}", year.ToString(), Dates.YearMeant(year.BuddhistEra));
        }

        return isYear;
    }
}
