using System.Collections.Immutable;

namespace Prongsai.Core.Assessment;

/// <summary>A total recomputed from indicator scores, exact, with its working by instrument.</summary>
public sealed record ComputedResult(ImmutableArray<InstrumentResult> Instruments, decimal Total);
