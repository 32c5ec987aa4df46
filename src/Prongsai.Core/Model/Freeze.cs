using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The days on which evaluators open the addresses that were handed in, so that none may vanish or move.</summary>
public sealed record Freeze(DayRange Days, Confidence Confidence, Origin Origin);
