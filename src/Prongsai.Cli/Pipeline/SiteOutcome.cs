namespace Prongsai.Cli.Pipeline;

/// <summary>What became of one of many sites: its name, its pages if it was made, the exit code it would have had alone, and what there is to tell.</summary>
internal sealed record SiteOutcome(string Name, int Pages, int ExitCode, string Told);
