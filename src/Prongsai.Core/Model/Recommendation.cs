using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A numbered recommendation of an analysis to the agency as a whole.</summary>
public sealed record Recommendation(string Code, LocalizedText Text, Origin Origin);
