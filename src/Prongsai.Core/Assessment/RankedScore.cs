using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>A score with its place among its year's; equal scores share a rank and the next rank is skipped.</summary>
public sealed record RankedScore(int Rank, Indicator Indicator, Instrument Instrument, Score Score);
