using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>A data file of the site, made without a template.</summary>
public sealed record ExportFile(Route Route, ReadOnlyMemory<byte> Content);
