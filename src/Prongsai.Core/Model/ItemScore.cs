using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>An OIT item's published result: 100 if disclosed as required, else 0.</summary>
public sealed record ItemScore(OitItemCode Item, decimal Value, Origin Origin);
