namespace Prongsai.Cli.Pipeline;

/// <summary>What one run of the pipeline works on, as people named it, and how strict it is.</summary>
internal sealed record BuildSettings(string Content, string Themes, string Output, bool Strict, bool Force);
