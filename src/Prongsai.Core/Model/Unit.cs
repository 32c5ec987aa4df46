using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>An organisational unit that answers for items and measures.</summary>
public sealed record Unit(UnitId Id, LocalizedText Name, Origin Origin);
