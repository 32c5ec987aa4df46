using Prongsai.Core.Model;

namespace Prongsai.Rendering.Metadata;

/// <summary>A page's data files as its reader sees them: in the page's words, with whole addresses.</summary>
internal sealed record DescribedDataset(string Name, string Description, string Address, FiscalYear? Year, string Csv, string Json);
