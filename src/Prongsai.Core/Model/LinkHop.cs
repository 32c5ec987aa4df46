namespace Prongsai.Core.Model;

/// <summary>One request on the way to a link's content; without a status where no answer came.</summary>
public sealed record LinkHop(Uri Address, int? Status);
