using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>An instrument's mean and what it adds to the total, both exact, in points of 100.</summary>
public sealed record InstrumentResult(Instrument Instrument, decimal Mean, decimal Contribution);
