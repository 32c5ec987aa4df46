using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The score, in points of 100, below which the agency itself treats an indicator as urgent; not a national rule.</summary>
public sealed record UrgentThreshold(decimal Value, LocalizedText Source, Origin Origin);
