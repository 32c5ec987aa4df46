namespace Prongsai.Benchmarks.Measurement;

/// <summary>One build: the whole process's seconds, and its peak memory in MiB where the machine can tell.</summary>
internal sealed record Reading(double Seconds, double? Mebibytes);
