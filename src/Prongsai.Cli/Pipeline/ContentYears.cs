using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Pipeline;

/// <summary>The years, in ascending order, that a workbook can be made of: those with answers or measures.</summary>
internal static class ContentYears
{
    public static ImmutableArray<FiscalYear> Of(DisclosureModel model) =>
        [.. model.Years.Where(y => y.Disclosures is not null || y.Measures is not null).Select(y => y.Year).Order()];
}
