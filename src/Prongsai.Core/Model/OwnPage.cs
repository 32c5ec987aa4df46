namespace Prongsai.Core.Model;

/// <summary>A page of this site that serves as evidence.</summary>
public sealed record OwnPage(OwnPageKind Kind, FiscalYear Year);
