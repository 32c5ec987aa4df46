using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The total, in points of 100, from which an agency passes.</summary>
public sealed record PassMark(decimal Value, Confidence Confidence, LocalizedText Source, Origin Origin);
