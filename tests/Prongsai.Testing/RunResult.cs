namespace Prongsai.Testing;

/// <summary>How a run of the program ended and what it wrote.</summary>
public sealed record RunResult(int ExitCode, string Out, string Error);
